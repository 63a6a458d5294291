/** Spanish assent and nothing else. */
import { createPlainYes } from "../kit/plain-yes.ts";

/** Assent by itself. */
const ASSENT = [
  "sip|sip senor|sip senora|sip senorita|claro|claro que sip|correcto|correcta|exacto|exactamente|asi es|asi mero|asi mismo|eso es|eso mero|eso mismo",
  "efectivamente|en efecto|por supuesto|por supuesto que sip|desde luego|desde luego que sip|como no|de acuerdo|vale|ok|okey|okay|perfecto|cierto|es cierto|es verdad|tal cual|afirmativo",
  "(?:todo |todo lo que dijo |eso |asi |ambas |las dos |las fechas |la fecha |el dato |los datos |la cantidad )?(?:esta|estan|es|son|suena|parece)(?: todo| muy| totalmente| perfectamente| completamente)? (?:bien|correct[oa]s?|perfect[oa]|asi|ok|ciert[oa]|exact[oa])",
  "todo (?:bien|correcto|en orden|perfecto|ok)|(?:lo |se lo )?confirmo(?: todo)?|confirmado|confirmada|estoy de acuerdo|estamos de acuerdo|conforme",
  "adelante|proceda|con (?:mucho )?gusto|puede (?:grabar(?:la|lo|me| la llamada| esta llamada)?|hacerlo|continuar|seguir|preguntar)|grabe(?:la|lo|me|nos)?|graba(?:lo|la)|dele|no me (?:importa|molesta)|me parece bien",
  "(?:nop? )?(?:no hay|sin|ningun|no tengo|no veo)(?: ningun| ninguna)? (?:problemas?|inconvenientes?|objecion|objeciones|bronca|falla)",
  "totalmente|definitivamente|seguro|aja|mjm|mhm|andale|andele|orale|simon|dale|sale y vale|cien por ciento|cien por cien|tiene razon|tiene usted razon|asi quedamos|en eso quedamos|eso dije|ya estas",
  "(?:es |son |esta |estan |queda )?(?:firmes?|en firme|definitiv[oa]s?)|esta vez (?:sip|esta bien|es correcto)",
  "por mi(?: esta)? bien|sale(?: pues)?|venga(?: va| vale)?|me parece(?: perfecto| correcto)|no hay drama|obvio|joya|de una|va bien|quedamos asi|sip? como no",
].join("|");

/** What may stand around it. */
const BESIDE = [
  "muchas gracias|gracias a dios|gracias|de nada|por favor|hola|eh|este|ah|oh|mm|mmm|pues|bueno|y|entonces|ya|ahora|muy bien|bien|listo|excelente|estupendo|genial|perfectamente",
  "nomas|sin pena|con confianza|senor|senora|senorita|senor ingeniero|ingeniero|licenciado|mira|usted",
  "por (?:mi|nuestra) parte|por mi|de (?:mi|nuestra) parte|es (?:un )?buen momento|ahora es buen momento|lo es|lo esta|lo son|sip lo es",
].join("|");

/** A value that is said again stands as "_"; whether it is the same is judged elsewhere. */
const VALUE =
  "(?:(?:es|son|sera|seran|sale|salen|lo enviamos|las enviamos|los enviamos|el|la|las|los|de|para|en|y|todas|todo|piezas|pedido|linea|a|unas) )*_(?: piezas)?";

/** Said by who picks up, or in doubt. */
const NEVER = "hola|alo";

export const isPlainYes = createPlainYes({
  assent: ASSENT,
  beside: BESIDE,
  value: VALUE,
  never: NEVER,
  welcome: "hola|(?:hola )?(?:buenas|buenos dias|buenas (?:tardes|noches))",
  space: " ",
});
