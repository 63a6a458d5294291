/** The first words: who calls and why, recording or none of it, a good time, the language. */
import type { Templates } from "../../types.ts";

export const opening: Templates = {
  "open.greeting":
    "Buenos días, {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, por sus pedidos.",
  "open.put_through":
    "Buenos días, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}. Me han pasado con usted por un pedido.",
  "open.about_quality":
    "Buenos días, {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, por la calidad de sus entregas.",
  "open.about_question":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial de {principal}, de {company}. Tomo nota de su pregunta sobre calidad.",
  "open.about_date":
    "Buenos días, {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, para concertar una fecha.",
  "open.about_instruction":
    "Buenos días, {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, por un cambio en una instrucción de trabajo.",
  "open.about_reference":
    "Buenos días, {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, para pedirle una referencia.",
  "open.about_sites":
    "Buenos días, {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, con unas preguntas breves para todas las plantas.",

  "consent.ask": "Quisiera grabar esta llamada para nuestras notas. ¿Le parece bien?",
  "consent.reask": "¿Puedo grabar esta llamada? Diga sí o no, por favor.",
  "consent.keypad": "¿Puedo grabar esta llamada? Marque uno para sí o dos para no.",
  "consent.thanks": "Gracias. La grabación está activa.",
  "consent.withdrawn":
    "Entendido, la grabación está apagada. Desde ahora solo escribo lo que usted confirme. Traslado su petición sobre lo grabado hasta aquí.",
  "consent.refused": "Entendido. No voy a grabar. Solo escribo lo que usted confirme.",

  "off_record.open":
    "Esta conversación queda fuera de registro. No guardo ni grabación ni palabras: solo quién habló, cuándo, sobre qué y lo que usted confirme.",
  "off_record.granted":
    "Entendido. A partir de aquí no guardo ni grabación ni palabras, solo lo que usted confirme. Lo guardado hasta ahora se conserva, y traslado su petición.",
  "off_record.already": "Entendido. No se graba nada. No guardo palabras, solo lo que usted confirme.",
  "off_record.no_return":
    "En esta llamada ya no puedo volver a grabar. No se graba nada. En la próxima llamada le preguntaremos de nuevo por la grabación.",

  "availability.ask": "¿Es buen momento para unas preguntas breves?",
  "availability.later_ask": "¿Qué momento le viene mejor?",
  "availability.later_noted": "Lo he anotado. Le llamaremos entonces.",
  "availability.later_day": "Muy bien. Volveremos a llamar {first}.",
  "availability.later_time": "Muy bien. Volveremos a llamar {first}, a {first_time}.",
  "availability.later_hour": "Muy bien. Volveremos a llamar a {first_time}.",
  "availability.later_wait": "Muy bien. Volveremos a llamar en {minutes} minutos.",

  "language.offer": "¿Seguimos en español?",
  "language.changed": "Por supuesto. Seguimos en español.",
};
