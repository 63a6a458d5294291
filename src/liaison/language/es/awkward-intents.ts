/** Refusals, what needs no answer, and the awkward turns of a call. */
import type { IntentRule } from "../kit/intents.ts";
import { HARM } from "./harm.ts";
import { PLAIN_DEFECTS } from "./plain-defects.ts";
import { OUT_OF_ORDER } from "./quality.ts";

export const AWKWARD_RULES: readonly IntentRule[] = [
  [
    "refuse_information",
    /\b(?:(?:no|nop)(?! (?:le |les |te |se |lo )*(?:puedo |podemos |sabria |sabe |se )*deci\w* (?:mas|mejor|con mas)\b)(?: (?:le|les|se|lo|la|te|nos|me))*(?: (?:puedo|podemos|podria|podriamos|voy a|vamos a|debo|debemos|quiero|queremos|estoy|estamos|esta|tengo|tenemos|me permiten|nos permiten|nos dejan|me dejan|pienso|tengo por que|deseo))?(?: (?:autorizad\w+|permitid\w+|permiso|facultad\w+|permitido|autorizacion))?(?: (?:para|a|de))?(?: (?:le|se lo|lo))? ?(?:dar\w*|decir\w*|compartir\w*|revelar\w*|proporcionar\w*|facilitar\w*|divulgar\w*|informar\w*|comentar\w*|hablar de|damos|doy|da|compartimos|comparto|proporcionamos|facilitamos|revelamos|digo|decimos|contestar\w*|responder\w*|informamos|discutir\w*)\b(?! (?:con (?:mas )?(?:certeza|exactitud|precision)|(?:nada |algo )?mas (?:exact\w+|precis\w+|concret\w+)|exactamente|ahora|ahorita|todavia|cuando|cuanto|una fecha|fecha|hasta|aun|seguro|con seguridad|nada mas))(?: (?:esa|ese|eso|esos|esas|esta|este|ningun\w*|nada|la|el|los|las|tal|informacion|datos?|detalles?|por telefono|de|a|sobre|tipo))*|no (?:\w+ ){0,4}?(?:puedo|podemos|debo|debemos|voy a|vamos a|quiero|queremos|(?:autorizad|permitid)\w+ (?:a|para)|permite\w*|dejan|permiso (?:de|para)|puede|pueden) (?:\w+ ){0,2}?(?:facilitar|compartir|revelar|divulgar|proporcionar|difundir)\w*|no (?:\w+ ){0,2}?(?:damos|doy|compartimos|facilitamos|revelamos) (?:\w+ ){0,2}?(?:informacion|datos|detalles|cifras|fechas|numeros)|(?:informacion|datos?) (?:que )?no (?:\w+ ){0,3}?(?:dar|doy|damos|compart\w+|facilit\w+)|no le (?:incumbe|importa|concierne)|no hay comentarios|informacion interna|por (?:seguridad|privacidad|confidencialidad)|no (?:me|nos) (?:lo )?(?:permiten|dejan|autorizan)|(?:no|nop) (?:puedo|podemos|debo|voy a) (?:hablar|comentar|decir\w*) (?:nada|de eso|sobre eso|eso|de ese tema|sobre ese tema)|confidencial\w*|(?:no es|no son) (?:asunto|de su incumbencia|cosa suya|asuntos?) ?(?:suyo|suyos)?|(?:a usted|a ustedes) (?:que|no) le(?:s)? importa|(?:sin|no tengo|no tenemos|no estoy|no estamos) (?:autoriz\w+|comentarios|permiso|facultad\w+)(?: para)?|politica(?:s)? (?:de la |de nuestra |interna\w* )?(?:empresa|compania)?|secreto|informacion (?:privada|reservada|sensible|interna|restringida)|acuerdo de confidencialidad|nda|no (?:es|esta) permitido|me reservo|prefiero no (?:decir\w*|contestar\w*|responder\w*|comentar\w*|dar\w*)|tengo prohibido|nos tienen prohibido|eso no se lo)\b/,
  ],
  [
    "already_shipped",
    /\b(?:ya (?:todo |toda |todas |todos |se |les |le )*(?:va|van|esta|estan|vienen?|andan?) (?:todo |todas |todos )?(?:(?:arriba|encima|montad\w+|cargad\w+|subid\w+) )?(?:de |en |a )(?:el|la|un|una) (?:camion|trailer|troca|barco|buque|avion|tren|carretera|contenedor|furgoneta|camioneta)(?! (?:de (?:el|la|manana|pasadom)|que sale|proxim\w+))|ya (?:se |lo |la |los |las |fue|fueron|esta|estan|ha|han|va|van|todo |les? )*(?:sal\w+|envi\w+|embarc\w+|despach\w+|mand\w+|fueron|fue|camino|partio|entreg\w+|recog\w+|sali\w+|en camino|transito|zarp\w+|va en)|(?:(?<!\bnadie )sali[oe]\w*\b(?! (?:muy|demasiado|mal\w*|con|lastimad\w*|herid\w*)\b)|se (?:fue|fueron|envio|enviaron|embarco|embarcaron|despacho|despacharon)(?! (?:la (?:luz|corriente|energia|senal)|el internet)\b)|lo (?:enviamos|embarcamos|despachamos|mandamos) (?:ayer|anteayer|antier|el \w+ pasado|hace|la semana pasada)|(?:fue|fueron) (?:enviad|embarcad|despachad)\w+)|en (?:camino|transito|ruta)|(?:hemos|han|ha) (?:enviado|embarcado|despachado|mandado|salido))\b/,
  ],
  [
    "as_planned",
    /\b(?:(?:como|segun|conforme a|tal como|tal cual)(?: (?:lo|se|le|habiamos|estaba|habia|ya|esta|quedamos|fue|a))* (?:previst\w+|planead\w+|planificad\w+|programad\w+|acordad\w+|acordamos|quedamos|dijimos|prometim\w+|prometid\w+|confirmad\w+|confirmamos|plan|programa|siempre|estaba|dicho|comentamos|pactad\w+|convenid\w+)|(?:sin|no hay|ningun|no hubo|no habra|nada de) (?:ningun )?(?:cambios?|retrasos?|atrasos?|demoras?|novedad\w*)|(?<!\b(?:si|cuando|cuanto|que) (?:\w+ ){0,5})(?:en|a) tiempo|en (?:fecha|plazo|programa)|(?:la |el )?(?:misma|mismo) (?:fecha|dia|plan)|(?:la fecha|el plan|el programa|todo) (?:sigue|se mantiene|esta|queda|continua)(?: \w+)? (?:igual|en pie|firme|vigente|valida?|sin cambios|como estaba|misma|mantiene)|se mantiene (?:la|el|todo|igual)|sigue (?:igual|en pie|firme|vigente|todo igual)|mantenemos la fecha|vamos bien|no ha cambiado|nada ha cambiado|todo (?:sigue )?igual)\b/,
  ],
  [
    "dont_know",
    /\b(?:(?:no|nop) (?:lo |la |le |se lo |te lo )?(?:se|sabemos|sabria|sabriamos|sabe nadie)\b(?! (?:nos|les|me|te|le|ha|han|puede|preocup\w+|hizo|termin\w+|escucha|oye|graba|hace|cumple|va|vende|entiende|oiga))|no (?:le |se lo |lo |te )?(?:sabria|puedo|podria|podemos|podriamos) (?:decir\w*|asegurar\w*|confirmar\w*|precisar\w*|dar\w* (?:una )?fecha|prometer\w*)(?: (?:ahora|ahorita|todavia|aun|con certeza|cuando|exactamente|nada|eso|una fecha|fecha|hasta))+|no sabria (?:decir\w*)|(?:ni|no tengo|sin|no tenemos|tampoco tengo)(?: la menor| la mas minima| ni)? (?:idea|fecha|dato|informacion|visibilidad|una fecha|el dato|esa informacion|ese dato|fecha todavia|la fecha|nocion)|no (?:tengo|tenemos|hay|contamos con)(?: \w+){0,3}? (?:fecha\w*|dato\w*|informacion|programa|idea|certeza|noticias)|no (?:estoy|estamos) (?:\w+ ){0,2}?segur\w+|no (?:esta|queda) (?:\w+ )?(?:clar[oa]|definid[oa]|confirmad[oa]|decidid[oa]|seguro)|quien sabe|a saber|(?:tengo|tendria|tenemos|habria|hay) que (?:preguntar|consultar|ver|verificar|checar|revisar|confirmar|averiguar)\w*|por (?:definir|confirmar|determinar)|esta por (?:verse|definirse|confirmarse)|ya veremos|es dificil (?:decir|saber)\w*|(?:le|les|te) (?:aviso|avisamos)(?! que (?!dia|fecha|hora|cuando)\w)|no recuerdo|no me acuerdo|ojala supiera|todavia no (?:se|sabemos|tenemos|lo)|no (?:le |se lo |lo |te )?(?:puedo|podria|podemos|podriamos) (?:decir\w*|dar\w*|ser|precisar\w*) (?:nada |algo |una fecha |la fecha )?(?:mas (?:exact\w+|precis\w+|concret\w+)|con (?:mas )?(?:exactitud|precision)))\b/,
  ],
  [
    "goodbye",
    /\b(?:adios|hasta (?:luego|pronto|la vista|la proxima)|nos vemos|que (?:tenga|le vaya|este|pase|tengas)(?: \w+){0,3} (?:bien|dia|tarde|semana)|buen dia$|bye|chao|chau|cuidese|eso (?:es|seria|fue) todo|es todo|nada mas gracias|buenas noches$|hasta manana$)/,
  ],
  [
    "quality_report",
    new RegExp(
      `\\b(?:(?:encontr\\w+|detect\\w+|descubri\\w+|tenemos|tuvimos|hay|hubo|salieron|salio|vimos|vienen|aparec\\w+|present\\w+|notamos|resulta que)(?: \\w+){0,6}? (?:defect\\w*|grieta\\w*|fisur\\w*|rebab\\w*|ray\\w*as|rayad\\w*|porosidad\\w*|oxid\\w*|mal (?:soldad|pintad|cortad|hech)\\w+|problemas? de calidad|fuera de (?:tolerancia|especificacion\\w*|medida)|manchad\\w*|deform\\w*|golpead\\w*|agrietad\\w*|contaminad\\w*|fug\\w+|incidencia de calidad|malas)|problema de calidad|${PLAIN_DEFECTS.join("|")})\\b|${OUT_OF_ORDER.source}`,
    ),
  ],
  [
    "off_record_request",
    /\b(?:extraoficial\w*|off the record|(?:esto|eso) no es oficial|(?:dej\w+|mantenga\w*|saque\w*) (?:esto |eso )?fuera de (?:el |la )?(?:acta|minuta|reporte|registro|notas)|(?:aqui )?entre (?:nosotros(?! (?:y|somos|hay|hacemos|trabajamos|tenemos)\b)|usted y yo|tu y yo|nos)|(?:yo )?no le (?:he )?(?:dije|dicho) nada|(?:no|sin) (?:lo |la )?(?:poner\w*|meter\w*|incluir\w*|meta|incluya|ponga) (?:esto |eso )?en (?:el |la |su )?(?:acta|minuta|reporte|registro|sistema|notas?)|(?:esto|eso) no (?:va|es) (?:para|en) (?:el |la )?(?:acta|minuta|reporte|registro)|off the record|(?:esto |que )?(?:quede|queda|que quede) entre (?:nosotros|usted y yo)|(?:no (?:lo |se lo )?(?:apunte|anote|escriba|registre|ponga|diga|digas|comente|cuente|mencione|divulgue)(?:n|s|lo|la|se)?\b(?: (?:esto|eso|a nadie|en ningun lado|por favor))*)|(?:en|de manera) confianza|confidencialmente|sin que (?:nadie )?se entere|no (?:vaya a )?decir(?:le|selo) a nadie|fuera de (?:el )?registro|guard\w+ el secreto|que no (?:conste|quede registrado|salga de aqui))\b/,
  ],
  [
    "denies_promise",
    /\b(?:(?:yo |nosotros )?(?:nunca|jamas|no|en ningun momento|tampoco)(?: (?:le|les|lo|la|se|yo|te|nosotros|hemos|he|habiamos|habia|eso))*(?: (?:dije|dijimos|prometi|prometimos|confirme|confirmamos|acordamos|acorde|quedamos|comprometimos|comprometi|dicho|prometido|confirmado|acordado|comprometido|dimos|di|aceptamos|acepte|aceptado|asegure|aseguramos))(?! nada que)(?: (?:eso|esa fecha|tal cosa|nada|ninguna fecha|el \w+|la \w+|en eso|para))*|(?:eso|esa fecha) no (?:la |lo )?(?:dije|dijimos|prometi|prometimos|acordamos|confirmamos|salio de)|no es (?:verdad|cierto) que (?:\w+ )?(?:dij|promet|confirm|acord)\w+|quien (?:le )?dijo eso|yo no fui quien)\b/,
  ],
  [
    "authority_claim",
    /\b(?:(?:su jefe|su jefa|dana|(?:el |la )?(?:senor|senora|licenciad[oa]) \w+)(?: de (?:ustedes|su lado|alla))? (?:ya|nos|me)(?: \w+){0,2}? (?:acepto|aprobo|autorizo|acordo|confirmo|prometio|firmo|dijo|dio (?:el )?(?:ok|visto bueno|permiso|luz verde)|estuvo de acuerdo)|(?:su|tu|el|la|vuestro) (?:jefe|jefa|gerente|director\w*|comprador\w*|supervisor\w*|companer[oa]|colega|presidente|dueno|area de compras|ingenier[oa])(?: \w+){0,2}? (?:ya |me |nos |lo |la |le )*(?:acepto|aprobo|autorizo|acordo|dijo que|confirmo|dio (?:el )?(?:ok|visto bueno|permiso|luz verde)|prometio|estuvo de acuerdo|esta de acuerdo|firmo|quedo|aseguro|habia (?:aprobado|aceptado|autorizado))|(?:ya (?:esta|quedo|fue|lo) (?:aprobado|autorizado|acordado|hable|hablamos|arregl\w+|aceptado)(?: \w+)? (?:por|con) (?:su|tu|el|la|ustedes))|soy (?:amigo|conocido|el dueno|el director|el jefe) de (?:su|el|la)|(?:hable|hablamos|quede|quedamos|lo acorde|lo arregle|lo vimos) con (?:su|tu) (?:jefe|jefa|gerente|director\w*|comprador\w*)|ustedes ya (?:lo |nos |me )?(?:aceptaron|aprobaron|autorizaron|acordaron|confirmaron))\b/,
  ],
  [
    "threat",
    /\b(?:(?:le|les|los|lo|te|vamos a|voy a|los vamos a) (?:demand\w+|denunci\w+|deten\w+ (?:la|su|el)|par\w+ la (?:linea|produccion|entrega)|cancel\w+|suspend\w+)|(?:si no(?! (?:nos )?(?:llega\w*|viene\w*|hay|ten\w+|recibimos|entra\w*|entregan|funciona\w*|aparece\w*|hubo)\b)|o si no|o)\b.{0,40}?\b(?:paramos|detenemos|no (?:enviamos|embarcamos|mandamos|entregamos|surtimos|sale nada|salen|mando)|cancelamos|dejamos de (?:surtir|entregar|producir|fabricar)|suspendemos|los demand\w+|retenemos|vendemos|subimos|nos vamos)|(?:paramos|detenemos|cancelamos|suspendemos|retenemos|no (?:entregamos|enviamos|embarcamos)|dejamos de (?:surtir|entregar|producir))\b.{0,40}?\bsi (?:ustedes |usted )?no (?:\w+ ){0,2}?(?:pag|acept|firm|sub|aument)\w+|(?:va|van) a pagar (?:por esto|las consecuencias)|aten\w+se a las consecuencias|consecuencias|(?:mi|nuestro|los|nuestros|con) abogad\w+|acciones legales|demanda(?:rlos|rles|mos)?|retendremos|retenemos (?:la|su|el)|sin pago no (?:hay|sale)|amenaz\w+|parar la produccion)\b/,
  ],
  ["threat", new RegExp(`\\b(?:${HARM})`)],
  [
    "bribe_hint",
    /\b(?:(?:le|te|les|se le|algo)(?: \w+){0,3}? (?:una? )?(?:propina|regalito|regalo|comision|mordida|atencion|incentivo|moche|detallito|gratificacion|compensacion personal|dinerito)|(?:una?|su) (?:comision|mordida|mochada|propina|regalito|lana|gratificacion|detallito|dinerito)(?: \w+){0,2} (?:para (?:usted|ti|el|ella)|personal|por debajo)|por debajo de (?:la mesa|el agua)|por fuera|en efectivo sin factura|se (?:lo|la|le) (?:agradec\w+|recompens\w+|compens\w+)(?: \w+){0,3} (?:personalmente|bien|con algo)|nos (?:arreglamos|entendemos) (?:por fuera|entre|usted y yo)|(?:le|te) (?:toca|tocaria) (?:algo|una parte|su parte)|(?:algo|una parte|un porcentaje) para (?:usted|ti|su bolsillo)|su (?:bolsillo|parte|tajada)|soborn\w+)\b/,
  ],
  [
    "forecast_request",
    /\b(?:(?:que|cual|cuanto|cuantas|cuantos|cual es|me (?:da|dan|pasa|pasan|manda)|nos (?:da|dan|pasa|pasan|manda|mandan|comparte|comparten)|(?:necesit\w+|quer\w+|quier\w+|tien\w+|podria\w*|puede\w*|hay))\b.{0,40}?\b(?:pronostico\w*|forecast|proyeccion\w*|prevision(?:es)?|volumen(?:es)?|plan(?:es)? de compra\w*|estimad\w+ anual\w*|demanda (?:anual|para|de el|futura)|pedidos (?:futuros|proximos|para el)|van a (?:comprar|pedir|necesitar|ordenar))|pronostico de (?:ventas|compras|demanda)|cuant[oa]s?(?: \w+){0,3} (?:van a (?:pedir|comprar|necesitar|ordenar)|pediran|compraran|necesitaran)|(?:el|un|su) (?:forecast|pronostico))\b/,
  ],
  [
    "document_request",
    /\b(?:(?:mand\w+|envi\w+|pas\w+|reenv\w+|comparti\w+|compart\w+|consegui\w+|facilit\w+|necesit\w+|falta\w*|me (?:da|dan|puede dar)|nos (?:da|dan|hace\w* falta)|podria\w*|quier\w+|requier\w+)\b.{0,35}?\b(?:plano\w*|dibujo\w*|especificacion(?:es)?|ficha tecnica|hoja (?:tecnica|de datos|de especificacion\w*)|certificado\w*|factura proforma|proforma|orden de compra|copia de|documento\w*|archivo\w*|step|dxf|pdf|instrucciones de (?:empaque|embalaje)|lista de empaque|packing list|carta porte|ultima version|ultima revision|etiquetas|artes?|diseno|formato))\b/,
  ],
  [
    "prefer_message",
    /\b(?:(?:por|via|en|mejor|prefier\w+|mand\w+|escrib\w+|contact\w+|agreg\w+|tiene\w*|us\w+|pas\w+|hable\w*|un|a el|su|mi) (?:\w+ ){0,4}?(?:whats ?app\w*|wasap|guasap|whats|wats|we ?chat|telegram|signal|teams|messenger|chat|sms|mensaje de texto|mensajes? de voz)|whats ?app|wechat)\b/,
  ],
  [
    "connecting",
    /\b(?:(?:le|lo|la|te) (?:comunico|paso|transfiero|enlazo|conecto|pongo)(?: (?:con|a|enseguida|ahora|ahora mismo|en seguida|ahorita|inmediatamente)|$)|(?:un momento|espere|no cuelgue|permitame|en seguida|enseguida|ahorita)(?: \w+){0,3}? (?:le|lo|la) (?:comunico|paso|transfiero|enlazo|conecto|pongo)|(?:transfiriendo|enlazando|comunicando|pasando) (?:su|la) llamada|ahora (?:mismo )?(?:le|lo|la) (?:paso|comunico|pongo))/,
  ],
];
