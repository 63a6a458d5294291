import type { AsideCues } from "../kit/asides.ts";
import { HARM } from "./harm.ts";
import { remark } from "./remarks.ts";

const OTHER_DAY =
  /\b(?:dejeme|dejame|permitame|permiteme|voy a|vamos a|tengo que|tenemos que) (?:confirm|avis|revis|chec|verific|consult|pregunt|mir|inform)ar(?:le|les|lo|la|te)?\b|\b(?:(?:le|les|te|lo|la|los|las|se lo|se la) (?:mando|mandare|mandamos|mandaremos|envio|enviare|enviamos|enviaremos|voy a (?:mandar|enviar)|paso|escribo|escribire|aviso|avisare|avisamos|informo|informare|confirmo|confirmare|llamo|llamare|contesto|contestare|respondo|respondere)(?: (?:un|el|la|las|los|una|por))?(?: (?:correo|mail|mensaje|fotos?|informe|reporte|documentos?|certificado|respuesta|confirmacion|plano|lista|factura|whatsapp))|(?:mando|mandare|enviare|envio|escribire|escribo) (?:un |el |por )?(?:correo|mail|mensaje)|(?:por|un) (?:correo|mail|whatsapp)|(?:le|les|te) (?:aviso|avisare|avisamos|informo|informare|llamo|llamare|contesto|contestare|respondo|respondere)(?! que (?!dia|fecha|hora|cuando)\w))\b|\b(?:el corte|la costura|la produccion|el ensamble|el montaje|la pintura|la impresion|el empaque|el maquinado|la inyeccion|el tejido|el tenido|la soldadura|las pruebas|el llenado|el trabajo)(?: \w+)? (?:empieza|empiezan|comienza|comienzan|arranca|inicia|empezara|comenzara)\b|\b(?:empezamos|comenzamos|arrancamos|iniciamos) (?:a |con |el |la |con el |con la )?(?:cort\w+|cost\w+|cos\w+|produc\w+|ensambl\w+|mont\w+|pint\w+|imprim\w+|empac\w+|maquin\w+|inyec\w+|tej\w+|ten\w+|sold\w+|prob\w+|prueb\w+|llen\w+)/;

export const ASIDES: AsideCues = {
  names:
    /\b(?:bandejas?|charola|estante|sala|cuarto|nave|edificio|piso|puerta|maquina|estacion|horno|molde|cavidad|version|revision|pagina|plano|extension|cuenta|factura|telefono|celular|movil|anden|muelle)(?: (?:numero|no|nro|codigo))?$|\b(?:cuenta|iban|numero|tarjeta|factura|telefono)\b.{0,40}\b(?:termin\w+|acab\w+|finaliz\w+) (?:en|con)$/,
  otherDay: new RegExp(`${OTHER_DAY.source}|\\b(?:${HARM})`),
  ourDuty:
    /^(?!.*\b(?:nosotros|nuestr\w+|list[oa]s?|sale|salen|embarc\w+|entregamos|puede|pueden|podrian?)\b).*\b(?:(?:ustedes|usted) (?:\w+ ){0,2}?(?:recogen?|pasan?|retiran?|vienen?|aceptan?|llevan?)|su (?:propio )?(?:camion|transportista|chofer|transporte|fletera|trailer) (?:\w+ ){0,2}?(?:recoge|pasa|viene|llega|retira|carga|lleva))\b/,
  goods:
    /\b(?:sale|salen|salir\w*|embarc\w+|entreg\w+|despach\w+|listo|lista|listos|listas|mercancia|termin(?:a|an|amos|ado|ada)\b)/,
  material:
    /\b(?:tela|telas|material|materiales|hilo|acero|componentes?|chips?|resina|cuero|piel|avios|ingredientes?|conectores?)\b.{0,30}\b(?:llego|llegado|llegaron|en casa|en planta|en almacen|recibid\w+|adentro|aqui)\b|\b(?:llego|ha llegado|recibimos|tenemos)\b.{0,14}\bde (?:la |el |los )?(?:tela|telas|material|materiales|hilo|acero|componentes?|resina|cuero)\b/,
  rise: {
    after: /^(?:mas|de aumento|de incremento|de alza|adicional|extra)\b(?! (?:o menos|tarde))/,
    before: /\b(?:aumento|incremento|alza|subida) (?:de|del)(?: un)?$/,
  },
  price: {
    before: /\b(?:precio(?: es| de| a)?|costo(?: mas| de| a)?|neto|incoterms|anticipo(?: de el| de)?)$/,
    after: /^(?:dolar\w*|euros?|pesos?|centavos?|usd|eur|mxn|por (?:pieza|unidad|cada una)|cada una|la pieza)\b/,
  },
  remark,
  otherCalendar: /\bmes lunar\b|\bcalendario (?:lunar|chino|islamico)\b/,
};
