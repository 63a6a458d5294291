/** Why it is late. Each reason has patterns; the earliest match of the most telling group counts. */
import type { DelayReason, Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const WAIT = "(?:esper\\w*|pendiente\\w*|falta\\w*|necesit\\w*|sin|hasta que|a que|requier\\w*|detenid\\w+|parad\\w+)";
const YOURS = "(?:su|sus|ustedes|usted|vuestr[oa]s?|tu|el cliente|de ustedes|de usted)";
const MACHINES =
  "(?:maquin\\w*|prensa\\w*|lineas?|hornos?|equipos?|robots?|torno\\w*|fresadora\\w*|bomba\\w*|compresor\\w*|motor\\w*|inyectora\\w*|extrusora\\w*|cnc|telar\\w*|caldera\\w*|cortadora\\w*|dobladora\\w*|impresora\\w*|soldadora\\w*|husillo|banda transportadora|autoclave|laser|centro de maquinado|ensambladora\\w*)";
const BROKEN =
  "(?:descompu\\w*|descompost\\w*|averi\\w*|romp\\w*|rota|roto|rotas|estrope\\w*|fall\\w*|par[oa]\\b|parad\\w*|paro|dan[oa]\\w*|fuera de servicio|repar\\w*|arregl\\w*|no (?:funciona|funcionan|jala|sirve|anda|arranca)|trono|se quemo|quemad\\w*|detenid\\w*|mantenimiento|problema\\w*|atasc\\w*|muri\\w*)";

/** Telling groups first: "esperando que aprueben el plano" before "esperando el material". */
const REASONS: ReadonlyArray<[DelayReason, RegExp]> = [
  [
    "payment_pending",
    /\b(?:pag(?:o|os|ado|ada|adas|ue|uen|ar|aron|aran|an)\b(?! por el flete)|anticipo|factura\w*|deposito|adeudo|deben|carta de credito|limite de credito|credito bloqueado|transferencia|saldo vencido|prepago|cobr\w+|no (?:han|nos han) (?:pagado|depositado|transferido)|deuda)\b/,
  ],
  [
    "approval_pending_customer",
    new RegExp(
      `\\b(?:aprob\\w*|aprueb\\w*|visto bueno|validacion|validen|autoriz\\w*|liberacion de (?:el plano|la muestra|el dibujo|ustedes)|luz verde|(?:${WAIT})\\b.{0,40}\\b(?:${YOURS} (?:respuesta|confirmacion|decision|comentarios|ok|plano|dibujo|diseno|arte|muestra|visto|firma|orden)|respuesta de (?:ustedes|el cliente|usted|su \\w+)|confirm\\w+ (?:de )?(?:ustedes|el cliente|usted)|que (?:ustedes |el cliente |nos )?(?:confirm\\w+|respond\\w+|contest\\w+|firm\\w+|valid\\w+|decid\\w+|definan|manden el (?:plano|dibujo|arte)))|(?:ustedes|usted|el cliente)\\b.{0,30}\\b(?:no (?:han|ha|nos han)|cambi\\w+|pidi\\w+|modific\\w+|falta\\w* (?:que )?(?:confirm\\w+|respond\\w+))|(?:firm|aprob|aprueb|valid|liber)\\w+ (?:el|la|los|las|su) (?:plano|dibujo|muestra|diseno|arte|primer)\\w*|pidi\\w+ (?:\\w+ ){0,2}?(?:un |unos )?cambios?|cambi\\w+ (?:el|la|de|los|las) (?:diseno|plano|especificacion|dibujo|color|requisito)\\w*|cambio de (?:diseno|ingenieria|plano|especificacion)|(?:plano|dibujo|diseno|arte|muestra|muestras|primer articulo|color|etiqueta) (?:\\w+ ){0,3}(?:sin (?:aprobar|firmar)|por aprobar|pendiente\\w* de (?:firma|validar)))\\b`,
    ),
  ],
  [
    "customs",
    /\b(?:aduan\w*|despacho aduanal|agente aduanal|arancel\w*|permiso de (?:importacion|exportacion)|licencia de (?:importacion|exportacion)|pedimento|nacionaliz\w+|frontera|desaduan\w+|semaforo rojo|reconocimiento aduanero)\b/,
  ],
  [
    "weather",
    /\b(?:huracan\w*|tormenta\w*|inundac\w*|inundo|inundad\w*|lluvia\w*|llovi\w*|nieve|nevad\w*|nevo|terremoto|temblor|sismo|ciclon|granizo|clima|mal tiempo|temporal|tifon|ola de calor|helada\w*|tornado|niebla|deslave|dana|gota fria|viento\w*|rayo\w*)\b/,
  ],
  [
    "power_outage",
    /\b(?:apagon\w*|(?:se )?(?:fue|va|corto|cortaron|corta|cayo) la (?:luz|energia|corriente|electricidad)|(?:sin|no (?:hay|habia|hubo|tenemos|tuvimos)|falta de|corte\w* de|cortes de|falla\w* de|problemas de|problemas con la|fallo de|interrupcion de) (?:la )?(?:luz|energia|corriente|electricidad|suministro electrico)|(?:corte|cortes|falla|fallas|fallo|suministro|problema|problemas) electric\w+|electricidad|racionamiento|transformador|subestacion|nos quedamos sin (?:luz|corriente|energia))\b/,
  ],
  [
    "tooling",
    /\b(?:mold\w*|troquel\w*|herramental\w*|utillaje\w*|util(?:es)? de|matriz|matrices|plantillas? de (?:corte|taladrado|montaje|soldadura)|el util|los utiles|dado\w*|punzon\w*|estencil|stencil|dispositivo de sujecion|herramienta\w*|cavidad\w*|fixture\w*|esténcil)\b/,
  ],
  [
    "machine_breakdown",
    new RegExp(
      `\\b(?:${MACHINES}\\b.{0,30}\\b${BROKEN}|(?:${BROKEN})\\b.{0,20}\\b${MACHINES}|averia\\w*|falla mecanica|fallo mecanico|fallas? (?:en|de) (?:la|el|una|un) (?:${MACHINES})|refaccion\\w*|repuesto\\w*|se (?:nos )?(?:descompuso|averio|trono)|paro de maquina|paro no programado|tecnico\\w*)\\b`,
    ),
  ],
  [
    "quality_problem",
    /\b(?:calidad|inspecc\w*|retrabaj\w*|reproces\w*|rechaz\w*|defect\w*|scrap|merma|(?:no )?pas(?:o|aron|aba|an) (?:la|las|el|los|de) (?:prueba\w*|inspeccion\w*|control\w*|test\w*|ensayo\w*)|fuera de (?:tolerancia|especificacion\w*|medida)|no conform\w*|rebaba\w*|fisur\w*|griet\w*|soldadura|porosidad|contamin\w*|(?<!\b(?:puede|puedes|podria|pudiera|me|lo|favor de) )repetir\b(?! (?:por favor|la pregunta))|repetir(?:l[oa]s?|se)\b|repitiendo|volver a (?:hacer|fabricar|producir|pintar|inspeccionar)|rehacer\w*|rehaciendo|salieron mal\w*|malas|color equivocado|mal (?:pintad|cortad|soldad|hech)\w+|fallaron (?:la|las|en)|no cumpl\w+|reinspecc\w*|seleccion\w* (?:las|de))\b/,
  ],
  [
    "labour_shortage",
    /\b(?:enferm\w*|gripe|covid|mano de obra|personal|gente|plantilla|trabajador\w*|operari\w*|operador\w*|emplead\w*|huelga|sindicato|paro laboral|ausent\w*|faltist\w*|bajas? (?:medicas?|laborales?|por)|de baja|incapacidad\w*|renunci\w*|soldador\w*|rotacion|costurer\w*|turno (?:de noche|completo|incompleto)|plantilla incompleta|capacitacion|nuevos? (?:trabajadores|operarios)|no tenemos manos|manos)\b/,
  ],
  [
    "holiday",
    /\b(?:vacacion\w*|feriad\w*|festiv\w*|fiestas?|puente|navidad\w*|semana santa|ano nuevo|dia de muertos|dia de la independencia|reyes|pascua|aguinaldo|cierre (?:de verano|anual|de planta|por vacaciones)|agosto cerramos|cerrad\w+ por|cerramos por|dias? de asueto|asueto|descanso\w*|carnaval|golden week|fiesta nacional|parada (?:de verano|anual|vacacional)|ramadan)\b/,
  ],
  [
    "logistics",
    /\b(?:transport\w*|camion\w*|barco\w*|buque\w*|naviera\w*|flete\w*|fletera|contenedor\w*|puerto|vuelo\w*|avion|tren|ferrocarril|trailer\w*|chofer\w*|conductor\w*|paqueteria|courier|forwarder|transitario|logistic\w*|bodega|espacio en|saturacion en el puerto|trafico|carretera|bloqueo\w*|booking|agente de carga|aerolinea|embarque (?:se|fue|no)|almacen lleno|tarimas no|huelga de transport\w+)\b/,
  ],
  [
    "capacity_conflict",
    /\b(?:saturad\w*|capacidad|sobrecarg\w*|(?:demasiad|much)[oa]s? (?:trabajo|carga|pedidos|ordenes|demanda)|otr[oa]s? (?:pedidos?|ordenes|orden|clientes?|proyectos?|trabajos?)|(?:pedido|orden|cliente|proyecto) mas (?:grande|urgente|importante)|(?:va|van|iba|iban|tiene que ir) (?:primero|antes)|urgent\w*|priorid\w*|cuello de botella|atasco|agenda llena|linea (?:esta |va )?(?:llena|ocupada|saturada)|maquinas? (?:esta\w* |van )?(?:llenas?|ocupadas?|saturadas?|tomadas?)|no (?:tenemos|hay) (?:hueco|espacio|turno|lugar)|llenos|ocupad\w+|backlog|acumul\w+|no damos abasto|carga de trabajo|hasta arriba|a tope|rebasad\w+|desbordad\w+|mucha chamba)\b/,
  ],
  [
    "material_shortage",
    /\b(?:material\w*|materia\w*|insumo\w*|componente\w*|conector\w*|chip\w*|acero|alumini\w*|cobre|resina|tela\w*|hilo\w*|plastico|carton|empaque\w*|embalaje\w*|etiqueta\w*|tornill\w*|proveedor\w*|subproveedor\w*|desabasto|desabastecimiento|escasez|faltante\w*|sin stock|agotad\w*|rotura de stock|no (?:ha llegado|han llegado|llega|llegan|nos ha llegado|nos llega|llego|llegaron|nos surt\w+|surten|hay existencia\w*)|no nos (?:ha|han) (?:llegado|entregado|surtido)|nos (?:quedamos sin|falta|faltan)|piezas? (?:que )?falta\w*|falta\w* (?:de )?(?:piezas|partes|placas|cables|cajas|laminas?|pintura|tinta)|lamina\w*|vidrio|madera|cuero|caucho|goma|pintura|pegamento|bater\w+|sensor\w*|capacitor\w*|resistencia\w*|rodamiento\w*|baleros?|fundicion|granza|pellet\w*|quimic\w+|stock|inventario|papel|alambre|varilla|cable\w*)\b/,
  ],
  [
    "other",
    /\b(?:sistema nuevo|software|erp|sap|servidor\w*|hacke\w+|jaque\w+|ciberataque|ransomware|virus informatico|informatic\w+|cambi\w+ de sistema)\b/,
  ],
];

export function readReasons(phrase: Phrase): Array<{ value: DelayReason; span: Span }> {
  const found: Array<{ value: DelayReason; span: Span }> = [];
  for (const [value, pattern] of REASONS) {
    const match = pattern.exec(phrase.text);
    if (match !== null) found.push({ value, span: phrase.span(match.index, match.index + match[0].length) });
  }
  return found;
}
