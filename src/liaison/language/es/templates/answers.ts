/** What was not understood, what is answered on the way, what is refused, and what goes to a person. */
import type { Templates } from "../../types.ts";

export const answers: Templates = {
  "repair.not_heard": "Perdone, no le he entendido.",
  "repair.no_input": "No he oído ninguna respuesta.",
  "repair.still_there": "¿Sigue usted ahí?",
  "repair.slower": "Hablaré más despacio.",
  "repair.repeat": "Lo digo otra vez.",

  "answer.robot": "Soy un asistente de inteligencia artificial, no una persona.",
  "answer.identity": "Soy {agent}, asistente de inteligencia artificial. Llamo de parte de {principal}, de {company}.",
  "answer.recording_yes": "Sí, esta llamada se graba para nuestras notas, como usted permitió.",
  "answer.recording_no": "No, esta llamada no se graba. Solo escribo lo que usted confirme.",
  "answer.who_gave_number": "Su número está en nuestra lista de contactos para estos pedidos.",
  "answer.other_customer": "No hablo de otros socios, y tampoco hablo de ustedes con ellos.",
  "answer.language": "En esta llamada solo puedo hablar español. Anoto que usted prefiere otro idioma.",
  "answer.quality_question": "Pediré que alguien de nuestro equipo de calidad le responda.",
  "answer.threat": "Anoto lo que usted dice y se lo comunico a {principal}.",
  "answer.cannot_check": "Eso no puedo comprobarlo desde aquí. Anoto que usted lo ha dicho y lo comunico.",
  "answer.on_record": "Tengo registrado: {list}. Anoto que usted lo ve de otra manera.",
  "answer.order_named": "Me refiero al pedido {po}, línea {line}, {item}: {qty}. Quizá lo tengan con otro número.",

  "refuse.gift": "No puedo recibir ni transmitir nada de eso. Solo pregunto por estos pedidos.",
  "refuse.forecast": "No puedo decirle nada más allá de estos pedidos. Traslado su pregunta.",
  "refuse.document": "No puedo enviar documentos. Traslado su petición, y una persona revisará qué se puede compartir.",
  "refuse.price": "No puedo hablar de precios. Anoto su petición y la comunico.",
  "refuse.bank":
    "No puedo tomar datos bancarios por teléfono. Nuestro equipo de finanzas llamará al número que tenemos registrado.",
  "refuse.instructions": "Eso no puedo hacerlo. Solo pregunto por estos pedidos.",
  "refuse.terms": "Sobre condiciones del contrato no puedo decidir. Anoto lo que pide y lo transmito.",
  "refuse.authority": "Eso no puedo decidirlo. Se lo comunicaré a {principal}.",
  "refuse.off_record_gmp":
    "En asuntos de buenas prácticas de fabricación no puedo hablar fuera de registro: lo que afecta al producto debe quedar documentado.",
  "refuse.off_record_food_safety":
    "Si puede afectar a la seguridad de los alimentos, no puedo hablar fuera de registro: debe quedar documentado.",
  "refuse.off_record_safety":
    "Si alguien puede resultar herido, no puedo hablar fuera de registro: debe quedar documentado.",
  "refuse.off_record_quality":
    "Sobre hallazgos de calidad no puedo hablar fuera de registro: deben quedar documentados.",
  "refuse.off_record_legal_hold":
    "Aquí no puedo hablar fuera de registro. Tenemos que conservar nuestros registros de este asunto.",
  "refuse.off_record_person": "Si prefiere hablar con una persona, dígamelo, por favor, y {principal} le llamará.",
  "refuse.off_record_topic":
    "De esta conversación no guardo palabras, y ese asunto debe quedar documentado. {principal} le llamará para hablar de ello.",
  "refuse.third_party":
    "No hablo de otros socios. Le pido que tampoco me cuente asuntos de otros clientes. De eso no guardo ninguna palabra.",

  "escalate.human": "Le pediré a {principal} que le llame.",
  "escalate.injury":
    "Lo siento mucho. Los pedidos pueden esperar. Atienda a su gente, por favor. Aviso ahora a {principal}.",
  "escalate.shared_line":
    "Comunico que puede afectar a nuestro producto. Nuestro equipo de calidad les hará preguntas. Aviso ahora a {principal}.",
  "escalate.refusal":
    "Entendido. No preguntaré más. Se lo digo a {principal}, que quizá se ponga en contacto con usted.",
};
