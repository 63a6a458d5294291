/** Order lines: what is asked of them, said back, acknowledged and summed up. */
import type { Templates } from "../../types.ts";

export const lines: Templates = {
  "line.ask": "Pedido {po}, línea {line}, {item}: {qty}. ¿Qué día salen de fábrica?",
  "line.ask_earlier":
    "Pedido {po}, línea {line}, {item}: necesitamos {qty} {basis} {interval}. ¿Puede salir todo o una parte antes de lo que nos dijo?",
  "line.ask_which_holds":
    "Pedido {po}, línea {line}, {item}: tengo anotada más de una respuesta. {list}. ¿Cuál es la válida?",
  "line.ask_holds": "Pedido {po}, línea {line}, {item}: tengo anotado {list}. ¿Sigue siendo así?",
  "line.ask_again": "¿Qué día salen de fábrica? Dígame el día y el mes, por favor.",
  "line.ask_narrow": "Entonces {interval}. ¿Tiene pensado un día concreto?",
  "line.ask_either": "¿Quiere decir {first}, o {second}?",
  "line.ask_sounds_like": "¿Dijo {first} o {second}?",
  "line.ask_keypad": "Marque el día y el mes, dos cifras cada uno, por favor.",
  "line.ask_basis": "¿Ese día están fabricadas, listas para enviar, salen de fábrica o llegan al cliente?",
  "line.ask_quantity": "Quedan por entregar {open}. ¿Qué cantidad sería esa?",
  "line.ask_remainder": "Quedan {qty}. ¿Cuándo saldrían de fábrica?",
  "line.ask_unit": "Usted dijo {value} {unit}. ¿Cuántas piezas son en total?",
  "line.ask_hedge": "¿Esa fecha es segura o puede moverse algún día?",
  "line.ask_which": "¿De qué pedido se trata? Dígame el número de pedido, por favor.",
  "line.ask_as_planned": "Según lo previsto, eso es {interval}.",

  "item.unnamed": "El artículo de esta línea.",

  "readback.delivery": "{qty} {basis} {interval}.",
  "readback.deliveries": "{list}.",
  "readback.question": "¿Es correcto? Diga sí o no, por favor.",
  "readback.keypad": "Marque uno si es correcto o dos si no lo es.",
  "readback.what_wrong": "¿Qué debo corregir?",
  "readback.not_confirmed": "No he podido obtener su confirmación. Lo anoto como pendiente.",

  "ack.recorded": "Lo he anotado.",
  "ack.unknown": "Muy bien. Anoto que la fecha todavía no se conoce.",
  "ack.will_tell": "Muy bien. La fecha todavía no se conoce, y anoto que nos avisa {interval}.",
  "ack.not_kept": "Como no desea que grabe, guardo solo lo confirmado. Esto lo dejo pendiente.",
  "ack.said_only": "Lo anoto como dicho, no como confirmado.",
  "ack.report": "Lo anoto y lo comunico.",
  "ack.order_unknown": "Anoto que no conocen este pedido. Una persona lo aclarará con ustedes.",
  "ack.left": "Anoto que salieron {interval} y lo transmito.",
  "ack.colleague": "Anoto el nombre de su colega.",
  "ack.thanks": "Gracias.",
  "ack.prefer_message": "Anoto que prefiere mensajes a llamadas.",

  "recap.intro": "Hago un resumen.",
  "recap.line": "Pedido {po}, línea {line}: {list}.",
  "recap.line_unknown": "Pedido {po}, línea {line}: sin fecha confirmada.",
  "recap.rest_open": "De {qty} todavía no se conoce la fecha.",
  "recap.question": "¿Está todo correcto? Diga sí o no, por favor.",
  "recap.corrected": "Lo he corregido.",
};
