/**
 * The agent's sentences. Short, calm, one question at a time; never cheerful about bad news, never a promise of ours. Formal
 * "usted", in words that serve Spain and America. No numbers stand in a sentence save those of its values and the keys to
 * press: guard/ checks that.
 */
import type { Templates } from "../types.ts";

export const templates: Templates = {
  "open.greeting":
    "Buenos días {contact}, le habla {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}, por sus pedidos.",
  "consent.ask": "Quisiera grabar esta llamada para nuestras notas. ¿Le parece bien?",
  "consent.reask": "¿Puedo grabar esta llamada? Diga sí o no, por favor.",
  "consent.keypad": "¿Puedo grabar esta llamada? Marque uno para sí o dos para no.",
  "consent.thanks": "Gracias. La grabación está activa.",
  "consent.withdrawn":
    "Entendido, la grabación está apagada. Desde ahora solo escribo lo que usted confirme. Paso su petición sobre lo grabado hasta aquí.",
  "consent.refused": "Entendido. No voy a grabar. Solo escribo lo que usted confirme.",

  "availability.ask": "¿Es buen momento para unas preguntas breves?",
  "availability.later_ask": "¿Qué momento le viene mejor?",
  "availability.later_noted": "Lo he anotado. Le llamaremos entonces.",

  "line.ask": "P O {po}, línea {line}: {qty} de {item}. ¿Qué día salen de fábrica?",
  "line.ask_earlier":
    "P O {po}, línea {line}, {item}: necesitamos {qty} {basis} {interval}. ¿Puede salir todo o una parte antes de lo que nos dijo?",
  "line.ask_which_holds":
    "P O {po}, línea {line}, {item}: tengo anotada más de una respuesta. {list}. ¿Cuál es la válida?",
  "line.ask_holds": "P O {po}, línea {line}, {item}: tengo anotado {list}. ¿Sigue siendo así?",
  "line.ask_again": "¿Qué día salen de fábrica? Dígame el día y el mes, por favor.",
  "line.ask_narrow": "Entonces {interval}. ¿Tiene pensado un día concreto?",
  "line.ask_either": "¿Quiere decir {first}, o {second}?",
  "line.ask_keypad": "Marque el día y el mes, dos cifras cada uno, por favor.",
  "line.ask_basis": "¿Ese día están fabricadas, listas para enviar, salen de fábrica o llegan al cliente?",
  "line.ask_quantity": "Quedan por entregar {open}. ¿Qué cantidad sería esa?",
  "line.ask_remainder": "Quedan {qty}. ¿Cuándo saldrían de fábrica?",
  "line.ask_unit": "Usted dijo {value} {unit}. ¿Cuántas piezas son en total?",
  "line.ask_hedge": "¿Esa fecha es segura o puede moverse algún día?",
  "line.ask_which": "¿De qué pedido se trata? Dígame el número de P O, por favor.",
  "line.ask_as_planned": "Según lo previsto, eso es {interval}.",

  "readback.delivery": "{qty} {basis} {interval}.",
  "readback.deliveries": "{list}.",
  "readback.condition": "Eso depende de la condición que mencionó. La anoto junto a la fecha.",
  "readback.question": "¿Es correcto? Diga sí o no, por favor.",
  "readback.keypad": "Marque uno si es correcto o dos si no lo es.",
  "readback.what_wrong": "¿Qué debo corregir?",
  "readback.not_confirmed": "No he podido obtener su confirmación. Lo anoto como pendiente.",

  "ack.recorded": "Lo he anotado.",
  "ack.unknown": "Muy bien. Anoto que la fecha todavía no se conoce.",
  "ack.not_kept": "Como no desea que grabe, guardo solo lo confirmado. Esto lo dejo pendiente.",
  "ack.said_only": "Lo anoto como dicho, no como confirmado.",
  "ack.report": "Lo anoto y lo comunico.",
  "ack.colleague": "Anoto el nombre de su colega.",
  "ack.thanks": "Gracias.",

  "repair.not_heard": "Perdone, no le he entendido.",
  "repair.no_input": "No he oído ninguna respuesta.",
  "repair.still_there": "¿Sigue usted ahí?",
  "repair.slower": "Hablaré más despacio.",
  "repair.repeat": "Lo digo otra vez.",

  "answer.robot": "Sí, soy un asistente de inteligencia artificial, no una persona.",
  "answer.identity": "Soy {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}.",
  "answer.recording_yes": "Sí, esta llamada se graba para nuestras notas, como usted permitió.",
  "answer.recording_no": "No, esta llamada no se graba. Solo escribo lo que usted confirme.",
  "answer.who_gave_number": "Su número está en nuestra lista de contactos para estos pedidos.",
  "answer.other_customer": "No hablo de otros socios, y tampoco hablo de ustedes con ellos.",
  "answer.language": "En esta llamada solo puedo hablar español. Anoto que usted prefiere otro idioma.",
  "answer.quality_question": "Pediré que alguien de nuestro equipo de calidad le responda.",

  "refuse.price": "No puedo hablar de precios. Anoto su petición y la comunico.",
  "refuse.bank":
    "No puedo tomar datos bancarios por teléfono. Nuestro equipo de finanzas llamará al número que tenemos registrado.",
  "refuse.instructions": "Eso no puedo hacerlo. Solo pregunto por estos pedidos.",
  "refuse.authority": "Eso no puedo decidirlo. Se lo comunicaré a {principal}.",

  "escalate.human": "Le pediré a {principal} que le llame.",
  "escalate.injury":
    "Lo siento mucho. Los pedidos pueden esperar. Atienda a su gente, por favor. Aviso ahora a {principal}.",
  "escalate.refusal": "Entendido. No preguntaré más. Si hace falta, una persona se pondrá en contacto.",

  "opt_out.noted": "Entendido. No volveremos a llamar a este número.",
  "transfer.ask": "¿Con quién debemos hablar, por favor?",
  "transfer.noted": "Lo anoto. Nos pondremos en contacto.",
  "hold.wait": "Tómese su tiempo. Espero.",

  "recap.intro": "Hago un resumen.",
  "recap.line": "P O {po}, línea {line}: {list}.",
  "recap.line_unknown": "P O {po}, línea {line}: sin fecha confirmada.",
  "recap.question": "¿Está todo correcto? Diga sí o no, por favor.",
  "recap.corrected": "Lo he corregido.",

  "close.goodbye": "Gracias por su tiempo. Hasta luego.",
  "close.sorry": "Lo siento, hubo un fallo de nuestro lado. Una persona se pondrá en contacto. Hasta luego.",
  "close.no_input": "No le oigo. Lo intentaremos más tarde. Hasta luego.",
  "close.wrong_number": "Disculpe la equivocación. Hasta luego.",
  "close.later": "Muy bien. Llamaremos más tarde.",
};
