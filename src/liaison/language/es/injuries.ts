/** Spanish for people who are hurt; how its parts make a clause is told in kit/injuries.ts. */
import type { InjuryCues } from "../kit/injuries.ts";

const ROLE =
  "personas?|hombres?|mujer(?:es)?|gente|trabajador\\w*|companer[oa]s?|colegas?|operari[oa]s?|operador(?:es|as?)?|emplead[oa]s?|obrer[oa]s?|much?ach[oa]s?|muchachas?|chic[oa]s?|chav[oa]s?|chamac[oa]s?|tip[oa]s?|senor(?:es|as?)?(?! \\w+ (?:no|ya no) )|joven(?:es)?|tecnic[oa]s?|ingenier[oa]s?|electricistas?|mecanic[oa]s?|soldador(?:es|as?)?|empacador(?:es|as?)?|montacarguistas?|carretiller[oa]s?|pintor(?:es|as)?|ayudantes?|aprendi(?:z|ces)|practicantes?|encargad[oa]s?|capata(?:z|ces)|supervisor(?:es|as?)?|jef[ea] de (?:turno|linea|taller)|lider de linea|guardias?|vigilantes?|clientes?|usuari[oa]s?|pacientes?|chofer(?:es)?|conductor(?:es|as)?|nin[oa]s?|alguien|uno de (?:los|mis|nuestros)|una de (?:las|mis|nuestras)|uno de ellos|de los nuestros|nuev[oa]s?";
const PRONOUN =
  "le|les|lo|los|la(?= (?:aplasto|atrapo|atropello|golpeo|electrocuto|prenso|llevaron|trasladaron|llevamos|llevo|ingresaron|internaron|tuvieron|tuvimos|estan|estamos|arrollo|quemo))|el(?= (?:se|esta|murio|quedo|tiene|fue))|ella|ellos|ellas|me|selo|lo";
/** A name behind "a", and before what befalls it. */
const NOT_NAMES =
  "la|las|los|lo|le|el|un|una|unos|unas|nos|les|me|te|se|que|eso|esto|todo|todos|nada|mi|su|sus|este|esta|otro|otra|cada|donde|ya|ver|las|no|si|hoy|ayer|lunes|martes|jueves|ese|esa|aqui|alli|sistema|motor|maquina|prensa|tinta|pintura|linea|molde|luz|conector|fusible|cable|servidor|red|internet|llamada|mercado|precio|precios|material|pieza|piezas|pedido|entrega|banda|cadena|aire|agua|corriente|tarima|tarimas|caja|cajas|panel|paneles|camion|conexion|rollo|bateria|placa|placas|tarjeta|tarjetas|planta|horno|compresor|bomba|resistencia|valvula|foco|contacto|equipo|demanda|venta|ventas|produccion";
const NAME = `(?<=\\b(?:a|encima de|sobre|contra|con) )(?!(?:${NOT_NAMES}|cuatro|cinco|dos|tres|seis|siete|ocho|nueve|diez|partir|causa|traves|tiempo|menos|fin|final|mas|principios|finales|mediados|fecha|cliente)\\b)[a-z]{3,12}|(?<=^|\\b(?:y|pero|porque|que|ayer|hoy|anoche|si|y a|nuestro|nuestra|don|dona) )(?!(?:${NOT_NAMES})\\b)[a-z]{3,12}(?= se (?:cayo|corto|quemo|desmayo|lastimo|lesiono|rompio|fracturo|electrocuto|machuco|accidento|hirio|desplomo|murio|abrio|mato|intoxico|ahogo|golpeo|pego))`;
const THING =
  "(?:de (?:el |la |los |las |un |una )?(?:robot|mesa|silla|maquina|prensa|grua|gripper|brazo|resorte|palanca|tornillo\\w*|conector\\w*|linea|mesas|estante|pinza|obra|produccion|proyecto|impresora|pagina|suspension)|robotic[oa]|mecanic[oa]|de obra|izquierda de el tablero|extra)";
const LIMB = `(?<!\\b(?:de segunda|de primera|echeme la|echar una|echenos una|mano a|a la|de la|a) )(?:manos?|dedos?|pulgar(?:es)?|munecas?|brazos?|antebrazos?|codos?|hombros?|piernas?|rodillas?|tobillos?|pies?|talon|cabeza|craneo|ojos?|cara|rostro|cuello|costillas?|pecho|espalda|columna|piel|cadera|nariz|dientes|mandibula|falanges?|unas?(?= de (?:la mano|el dedo)))(?! ${THING})`;
const MACHINE =
  "maquinas?|prensas?|troqueladora|troquel|molde|banda(?: transportadora)?|transportador|rodillos?|montacargas|carretillas?|elevador|ascensor|traspaleta|patin(?: hidraulico)?|gruas?|polipasto|robots?|torno|sierra|cortadora|guillotina|fresadora|esmeril|pulidora|taladro|mezcladora|trituradora|molino|engranajes?|contenedor|camion(?:eta)?|trailer|carro|tractor|vigas?|estantes?|estanterias?|racks?|tarimas?|palets?|cajas?|bobinas?|rollos?|tambor(?:es)?|bidon(?:es)?|aceros?|placas?|laminas?|tubos?|carga|escalera|pared|techo|puerta|porton|motor|herramientas?|cadena|cable|ventilador|cuchillas?|inyectora|compactadora|embaladora";
const HEIGHT =
  "techo|tejado|escaleras?|andamios?|plataforma|grua|montacargas|altura|azotea|tarima|silo|tanque|foso|hoyo|rampa|anden|mezanine|tapanco|camion|rack|estanteria";

export const INJURIES: InjuryCues = {
  person: `${ROLE}|${PRONOUN}|${NAME}`,
  limb: LIMB,
  suffers:
    "aplastad[oa]s?|atrapad[oa]s?(?! en (?:el )?(?:trafico|aduana|la aduana|una junta|una reunion|el puerto))|atorad[oa]s? (?:en|dentro|debajo|entre|bajo)(?! (?:el )?(?:trafico|una junta|aduana|la aduana))|atropellad[oa]s?|arrollad[oa]s?|prensad[oa]s?|asfixiad[oa]s?|envenenad[oa]s?|intoxicad[oa]s?|quemad[oa]s?|sepultad[oa]s?|electrocutad[oa]s?|lesionad[oa]s?|herid[oa]s?|lastimad[oa]s?|accidentad[oa]s?|golpead[oa]s?|hospitalizad[oa]s?|internad[oa]s?|desmayad[oa]s?|amputad[oa]s?|inconscientes?|muert[oa]s?(?! de (?:risa|sueno|hambre|trabajo|frio|calor))|fallecid[oa]s?|grave(?= (?:en|de)|$)|muy grave|sangrando|sangra|sangraba|(?:se )?murio|murieron|fallecio|fallecieron|se (?:desmayo|desmayaron|desplomo|desplomaron|desvanecio|lastimo|lastimaron|lesiono|lesionaron|accidento|accidentaron|hirio|hirieron|electrocuto|intoxico|intoxicaron|asfixio|ahogo|mato|mataron|machuco|fracturo|desangra\\w*|quemo(?! (?:el|la|un|una|los|las) (?!mano|cara|brazo|pie|pierna|dedo|ojo)\\w+)|quemaron(?! (?:el|la|los|las) (?!mano|cara|brazo|pie|pierna|dedo|ojo)\\w+))|(?:perdio|perdieron) (?:el conocimiento|el sentido|mucha sangre|la vida|la vista)|no (?:respira|reacciona|responde a|se mueve|despierta)|(?:tiene|tienen|sufrio|sufrieron|con|presenta) (?:\\w+ ){0,2}(?:quemaduras?|heridas?|fracturas?|cortaduras?|cortes? en|lesion(?:es)?|contusion(?:es)?|conmocion|hemorragia|un infarto)|(?:un |una )?(?:descarga|choque electrico|calambrazo|toque electrico)|quemaduras|dio un infarto|dio toques|agarro la corriente|en coma|parto (?:la|el) \\w+ en",
  wounds:
    "(?:aplast|atrap|prens|quem|cort|golpe|arranc|amput|mutil|fractur|machuc|rompi|romp|desgarr|rebano|trituro|lesion|lastim|hiri|perfor|abri|agarr|pill|mordi|pesc|parti|torci|disloc|descalabr|revent|sec?cion|cerceno|cercen)(?:o|aron|io|eron|ado|ada|ados|adas|ido|ida)|se (?:le |les )?(?:cort|romp|quem|abri|fractur|atrap|atoro|atasco|machuco|parti|torci|disloc|clav)\\w*|perdi[oe]\\w*|perdimos un|volo|sin (?=dedos|mano|pie|brazo|ojo)|se quedo sin|quedo sin|sangr\\w+|inflamad[oa]|le entro|le entraron|le cayo|le callo|le paso por|encima de (?:el|la)|clavo en|no (?:siente|mueve)|atorad[oa]|atrapad[oa]s?|metio|puntos en|quemaduras|quemadur\\w+|herid[oa]s? en|cortada en|cortadura|astilla en|salpic\\w+",
  strikes:
    "(?:aplast|atrap|prens|golpe|arroll|machuc|tumb|arrastr|jal|agarr|engancho|succion|sepult|atropell|mordi|pesc|trag|envisti|embisti|peg|tumb|derrib|pas)(?:o|aron|io|eron)|cayo (?:encima|arriba|sobre)|cayeron (?:encima|arriba|sobre)|(?<=\\b(?:le|les) )(?:cayo|cayeron|callo|paso por|vino|vinieron|volco|fue)|golpead[oa]s?|metido en|debajo de|bajo la|bajo el|choco (?:a|con)|por encima|se metio",
  heavy: MACHINE,
  touches:
    "(?<=\\b(?:le|les|me) )(?:cayo|cayeron|salpico|salpicaron|salto|salieron|entro|broto|escurrio|derramo|tiro|vino|rego|vacio|prendio)|salpic\\w+|derram\\w+ (?:encima|sobre|en)|banad[oa]s? (?:en|de)|quemo|quemaron|quemad[oa]s?|inhal\\w+|respir[oa]\\w*|trago|tomo|bebio|aspiro|expuest[oa]s? a|intoxic\\w+",
  stuff:
    "acido\\w*|sosa|quimicos?|solventes?|disolventes?|vapor(?:es)?|humos?|gas(?:es)?|cloro|amoniaco|aceite caliente|agua (?:hirviendo|caliente)|agua hirviendo|metal fundido|plastico (?:fundido|caliente)|resina|lejia|chispas?|llamas?|fuego|flama|thinner|monoxido|veneno|corriente|electricidad|(?:liquido|producto|aceite) (?:\\w+ )?(?:corrosivo|toxico|quimico|hirviendo|caliente|peligroso)",
  brings:
    "llev\\w+|traslad\\w+|ingres\\w+|intern\\w+|sali\\w+ (?:para|a|rumbo)|fue(?:ron)? (?:a|en ambulancia)|esta(?:n)? (?:ahora |ya |todavia |hoy )?(?:en|a)|quedo en|termino en|sigue en|tuvimos que|tuvieron que|mand\\w+|vamos a|atiend\\w+|operando|operaron",
  care: "(?:el |a el )?hospital|urgencias|emergencias|terapia intensiva|cuidados intensivos|uci|quirofano|(?:la )?clinica|cruz roja|(?:el )?seguro(?= |$)|imss|enfermeria|sanatorio|(?:la )?morgue|unidad de quemados",
  alone: [
    "ambulancias?(?! (?:de el cliente|para (?:el|la) (?:cliente|proyecto)))|paramedic[oa]s?|(?:llam\\w+|vino|viene|vinieron|llego|esta aqui|estan aqui|hablamos|hablarle|marcamos) (?:a |el |la |los |de |ya )*(?:samu|911|112|066|emergencias|cruz roja|bomberos)|socorristas?|reanim\\w+|(?:dar|dando|dieron|damos|aplic\\w+|necesita|recibio|recibiendo|le dimos) (?:los |le )?primeros auxilios",
    "(?:uno|una|dos|tres|cuatro|\\d+) (?:esta|estan|quedo|quedaron) (?:\\w+ )?(?:herid[oa]s?|lesionad[oa]s?|en el hospital)",
    "terapia intensiva(?! (?:de el cliente))|cuidados intensivos",
    "(?:hay|hubo|tenemos|tuvimos|con|dejo|son|van) (?:\\w+ ){0,2}(?:muert[oa]s|fallecid[oa]s|victimas|herid[oa]s?|lesionad[oa]s?|quemad[oa]s|accidentad[oa]s?|intoxicad[oa]s)(?! (?:de risa|de sueno|de hambre))",
    "(?:un|una|dos|tres|cuatro|cinco|varios|varias|algunos|muchos|\\d+) (?:muert[oa]s?|fallecid[oa]s?|victimas|herid[oa]s?|lesionad[oa]s?|quemad[oa]s)\\b(?! de (?:risa|sueno|hambre))",
    "(?:desangr\\w+|inconscientes?|desmayad[oa]s?|se desmayo|se desmayaron|perdio el conocimiento|no respira|infarto(?! con el precio)|hemorragia|convulsion\\w*|electrocut\\w+|sangrando(?! dinero)|sangre por todos lados|mucha sangre|amputaron|amputacion|fallecio|fallecieron)",
    `(?:se )?(?:cayo|cayeron|callo)(?<!\\b(?:panel|caja|pieza|tarima|rollo|bobina|carga|material|paquete|se nos) (?:se )?(?:cayo|cayeron)) (?!(?:el|la|los|las|un|una) (?:panel|caja|pieza|tarima|rollo|bobina|carga|material|paquete)\\w* )(?:\\w+ ){0,4}(?:de|desde) (?:el |la |un |una |lo alto )?(?:de )?(?:el |la )?(?:${HEIGHT})`,
    "(?:hubo|tuvimos|tenemos|paso|ocurrio|sufrio|sufrimos|hay) un (?:grave |fuerte |terrible |pequeno )?accidente\\b(?! (?:de transito|en la carretera|de el camion))|accidente (?:laboral|de trabajo|grave|en (?:la |el )?(?:planta|fabrica|linea|prensa|taller|nave|almacen))|se (?:me |nos )?accidento|se accidentaron",
    `(?:explot\\w+|revent\\w+)(?: \\w+){0,2} (?:en|cerca de|junto a) (?:la |las |el |los |un |una )?(?:cara|manos?|bolsillo|${ROLE})`,
    "(?:fuga|escape) de (?:gas|amoniaco|cloro|quimicos)(?! (?:en|por|de) (?:la |el |una |un )?(?:valvula|manguera|empaque|sello|regulador|cilindro|conexion|pieza|muestra))|intoxicacion(?:es)?|envenenamiento|descarga electrica",
    "(?:hubo|tuvimos|hay|tenemos|ocurrio) (?:un |una )(?:gran |fuerte )?(?:incendio|explosion)|incendio en|se incendio|(?:fabrica|planta|nave|bodega|edificio|almacen) (?:se quemo|en llamas|se incendio|esta en llamas|fue evacuad[oa])",
    "(?:nos|se nos|se me) (?:lesiono|lesionaron|lastimo|lastimaron|hirio|hirieron)|se quemo (?:la|el|los|las|una|un) (?:mano|cara|brazo|pie|pierna|dedo|ojo)s?|(?:fue|quedo|salio|resulto|esta|estan|quedaron|resultaron|salieron) (?:muy |mal |gravemente )?(?:herid|lesionad|lastimad|electrocutad|hospitalizad|intoxicad)[oa]s?|se (?:lastimo|lesiono|accidento|fracturo|amputo)\\b",
    "se quedo sin (?:un |una |el |la |los |las |dos |tres )?(?:dedos?|manos?|brazo|pierna|pie|ojo)|perdio (?:un|una|el|la|dos|tres|los|las) (?:\\w+ )?(?:dedos?|manos?|brazos?|piernas?|pies?|ojos?|falanges?|pulgar)",
  ],
  unreal:
    "nadie|ningun\\w*|sin|no (?:hay|hubo|tenemos|tuvimos)|tampoco|para que|por si|si alguien|simulacro|capacitacion|seguro medico|antes de que",
  denies: "no|no se|no (?:esta|estan|quedo|fue|resulto)|nunca",
  wall: "pero|porque|aunque|hasta|cuando|asi que|el precio|mientras|numero equivocado",
  reach: 5,
  spaced: true,
};
