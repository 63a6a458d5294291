/** The questions of the forms: quality, questions, appointments, instructions, references, campaigns. */
import type { Templates } from "../../types.ts";

export const forms: Templates = {
  "form.unknown": "Muy bien. Anoto que no se sabe.",
  "form.again_quantity": "Diga solo el número, despacio, por favor.",
  "form.again_lot": "Deletréelo, por favor, con una palabra para cada letra, como R de Roma.",
  "form.again_date": "Diga solo el día y el mes, por favor.",

  "quality.intro": "Lamento oír eso. Tengo unas preguntas breves, para que lo sepan las personas adecuadas.",
  "quality.ask_safe": "Antes que nada: ¿están todos a salvo?",
  "quality.ask_what": "¿Cuál es el problema exactamente?",
  "quality.ask_where": "¿En qué paso o estación se detectó?",
  "quality.ask_quantity": "¿Cuántas piezas están afectadas?",
  "quality.ask_lot": "¿De qué lote se trata?",
  "quality.ask_since": "¿Desde cuándo ocurre?",
  "quality.ask_containment": "¿Están retenidas las piezas afectadas? Diga sí o no, por favor.",
  "quality.ask_next": "¿Cuál es el siguiente paso por parte de ustedes?",
  "quality.readback_quantity": "La cantidad afectada es de {qty}.",
  "quality.readback_lot": "El lote es {lot}.",
  "quality.readback_since": "Empezó {interval}.",
  "quality.readback_containment_yes": "Las piezas afectadas están retenidas.",
  "quality.readback_containment_no": "Las piezas afectadas no están retenidas.",
  "quality.done": "Gracias. Lo he anotado, y una persona de nuestro equipo lo revisa hoy.",

  "question.ask_question": "¿Qué desea saber?",
  "question.ask_lot": "¿A qué lote se refiere?",
  "question.ask_due": "¿Para cuándo necesita la respuesta?",
  "question.readback_due": "Necesita la respuesta {interval}.",
  "question.done": "Gracias. Traslado su pregunta. Le responderá una persona, no yo.",

  "scheduling.intro_audit": "Se trata de una auditoría en su planta.",
  "scheduling.intro_inspection": "Se trata de una inspección de la mercancía en su planta.",
  "scheduling.intro_pick_up": "Se trata de la recogida de la mercancía en su planta.",
  "scheduling.intro_meeting": "Se trata de una reunión con ustedes.",
  "scheduling.offer_two":
    "¿Le viene bien {first}, a {first_time}, o prefiere {second}, a {second_time}, hora local de ustedes?",
  "scheduling.offer_one": "¿Le viene bien {first}, a {first_time}, hora local de ustedes?",
  "scheduling.offer_again":
    "Puede ser {first}, a {first_time}, o bien {second}, a {second_time}. ¿Qué fecha prefiere?",
  "scheduling.ask_other": "¿Qué día y a qué hora le vendría bien?",
  "scheduling.not_free": "Lo siento, esa hora no está libre de nuestro lado.",
  "scheduling.readback": "Entonces {first}, a {first_time}, hora local de ustedes.",
  "scheduling.done": "Gracias. Lo he anotado.",
  "scheduling.wish": "La fecha la verá una persona de nuestro equipo, que se pondrá en contacto con usted.",

  "teach.intro": "Se trata de esta instrucción: {title}. Ha cambiado.",
  "teach.ask": "Explíqueme con sus propias palabras, por favor, qué se hace de otra manera a partir de ahora.",
  "teach.ask_point": "¿Y cómo hacen este punto: {point}?",
  "teach.done": "Gracias. Anoto qué puntos están claros y cuáles siguen pendientes.",

  "reference.intro": "Tengo unas preguntas breves sobre {about}. Sus respuestas no salen de nuestra empresa.",
  "reference.ask_worked": "¿Ha trabajado con ellos en los últimos años? Diga sí o no, por favor.",
  "reference.ask_delivery": "¿Cómo valora la fiabilidad de sus entregas?",
  "reference.ask_quality": "¿Qué le parece la calidad de lo que entregan?",
  "reference.ask_problems": "Cuando algo salió mal, ¿qué hicieron?",
  "reference.ask_again": "¿Volvería a trabajar con ellos? Diga sí o no, por favor.",
  "reference.done": "Gracias. Eso nos ayuda.",

  "campaign.intro": "Hoy hacemos las mismas preguntas a todas nuestras plantas.",
  "campaign.ask_safe": "¿Están todos a salvo en su planta? Diga sí o no, por favor.",
  "campaign.ask_power": "¿Tienen electricidad? Diga sí o no, por favor.",
  "campaign.ask_stock": "¿Hay existencias mojadas o dañadas? Diga sí o no, por favor.",
  "campaign.ask_ship": "¿Saldrán los envíos según lo previsto? Diga sí o no, por favor.",
  "campaign.ask_need": "¿Qué necesitan de nosotros?",
  "campaign.ask_own": "{question}",
  "campaign.done": "Gracias. He anotado sus respuestas.",
};
