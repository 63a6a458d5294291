/** An answer announced for a day: "le aviso mañana". */
import { laterCue } from "../kit/later-cue.ts";

const TO = "(?:le|les|te|os|se lo|se la|te lo|te la|os lo)";
const HAVE = "(?:tendré|tendremos) (?:la|una) (?:fecha|respuesta)";
const TELL = `(?:aviso|avisamos|avisaré|avisaremos|digo|decimos|diré|diremos|informo|informamos|informaré|informaremos|
contesto|contestamos|contestaré|respondo|respondemos|responderé|escribo|escribimos|escribiré|
confirmaré|confirmaremos|doy (?:la|una) (?:fecha|respuesta)|damos (?:la|una) (?:fecha|respuesta)|daré (?:la|una) (?:fecha|respuesta)|
tengo (?:la|una) (?:fecha|respuesta)|${HAVE})`;
const KNOW =
  "(?:sabré|sabremos|sabré más|consulto|consultamos|consultaré|pregunto|preguntamos|preguntaré|averiguo|averiguaré|reviso|revisaré|verifico|verificaré|checo)";
const HOW =
  "(?:avisarle|avisarles|avisarte|decirle|decirles|decirte|decírselo|confirmárselo|confirmarlo|informarle|contestarle|responderle|darle (?:la|una) (?:fecha|respuesta)|saberlo|preguntarlo|consultarlo|averiguarlo|verlo)";
const CONFIRM = "\\b(?:(?:se|te|os) )?l[oa] (?:confirmo|confirmamos)";
const MORE =
  "(?: algo| más| eso| la fecha| el dato| a más tardar| sin falta| seguro| ya| recién| luego| hasta| antes de| antes del| para| por| en| a| el| la| esta)*";
const CANNOT =
  "\\bno (?:lo |la |le |se lo )?(?:sé|sabemos|sabré|sabremos|puedo decir|podemos decir|tengo|tendré|tendremos)(?: nada| la fecha| respuesta)?";

const PERSON =
  "\\b(?:el|la|mi|nuestro|nuestra) (?:jefe|jefa|planificador|planificadora|planeador|planeadora|encargado|encargada|gerente|dueño|dueña|compañero|compañera|responsable|director|directora|ingeniero|ingeniera)";
const RETURNS = "(?:ya )?(?:no )?(?:regresa|vuelve|está de vuelta|estará de vuelta|regresará|volverá)";
const DECIDED = "(?:lo (?:decidimos|decido|decide|deciden|decidiremos)|se (?:decide|decidirá))";
const NEWS =
  "(?:tendrá|tendrán|tiene|tienen|recibirá|recibirán) (?:noticias|respuesta|una respuesta|la respuesta|la fecha)";
const OPENS = "^(?:pues |bueno |a ver |ya |para |hasta |el |mejor )*DATE";

export const TELLS_LATER = laterCue(
  `${PERSON} ${RETURNS}${MORE} ?DATE|\\b${DECIDED}${MORE} ?DATE|\\b${NEWS}(?: mías| nuestras)?${MORE} ?DATE|` +
    `${OPENS} (?:ya )?(?:${DECIDED}|(?:usted |ustedes )?${NEWS}|(?:puedo|podemos|podré|podremos|voy a|vamos a) ${HOW})|` +
    `\\b${TO} (?:${TELL}|${KNOW})${MORE} ?DATE|${CONFIRM}${MORE} ?DATE|` +
    `\\b(?:yo |nosotros )?(?:lo )?(?:${KNOW}|${HAVE})${MORE} ?DATE|` +
    `\\b(?:voy a|vamos a|puedo|podemos|podría|podré|podremos|tengo que) ${HOW}${MORE} ?DATE|` +
    `${CANNOT}(?:(?: hasta| antes de| antes del)(?: el| la)? DATE| LIMIT)|` +
    `^(?:pues |bueno |a ver |ya |para |hasta |el |mejor )*DATE(?: mismo| a más tardar| sin falta| por la mañana| por la tarde)?(?: ya)? (?:${TO} (?:${TELL}|${KNOW}|confirmo|confirmamos)|(?:${KNOW}|${HAVE}))`,
);
