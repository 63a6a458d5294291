/** How Spanish takes back what it said. */
import type { CorrectionCues } from "../kit/settle.ts";

const VERBS =
  "dijimos|dije|dijo|dijeron|habiamos dicho|habia dicho|hemos dicho|quedamos|habiamos quedado|planeamos|planeabamos|teniamos|tenia|estaba|estaban|era|eran|iba|iban|ibamos|prometimos|habiamos prometido|habiamos planeado|pensabamos|pensamos|creiamos|calculabamos|acordamos|habiamos acordado|esperabamos|programamos|previmos|anunciamos|confirmamos|confirmado|previsto|prevista|programado|programada|planeado|planeada|planificado|planificada|comentamos|salia|salian";

export const CORRECTIONS: CorrectionCues = {
  withdraws:
    /(?:^| )(?:no(?! (?:hay|antes|mas|importa|se preocupe|tenemos|es problema|esta|estan|son todas|todas|todos))|nop|perdon|perdone|disculpe|disculpa|espere|espera|digo|quiero decir|queria decir|quise decir|mejor dicho|mas bien|o mas bien|o sea|corrijo|correccion|me equivoque|miento|rectifico|mejor(?! de)|en realidad|bueno|olvidelo|que digo|me corrijo|ay no|que va|sino|tacha eso|a ver)(?: |$)/,
  listContinues: (between) =>
    /(?:^| )(?:y|luego|despues|mas|el resto|lo demas|otras|otros|las restantes)(?: |$)/.test(between) &&
    !/(?:^| )(?:no|perdon|digo|corrijo|mejor dicho|mas bien|miento|quiero decir|me equivoque)(?: |$)/.test(between),
  oldPlan: [
    new RegExp(
      `(?:^| )(?:${VERBS})(?: (?:que|para|en|a|el|lo|la|las|los|iba|iban|ser|seria|saldria|salia|era|enviar|mandar|entregar|salir|sale|se|estar|estaria|listo|lista|listas|de|es|originalmente|primero|como|todo|unas|unos|hacer|terminar|tener))*$`,
    ),
    /(?:^| )(?:originalmente|inicialmente|al principio|a el principio|en principio|antes|primero|la fecha original|el plan original|la fecha anterior|la ultima vez|de primeras)(?: (?:era|iba|a|ser|el|para|dijimos|es|las|los|eran|que|habiamos|dicho|en|estaba|previsto))*$/,
  ],
  replaces:
    /(?:^| )(?:pero|ahora|sera|seran|va a ser|van a ser|seria|sino|mejor|quedo|queda|a|hasta|y ahora|ya|resulta|finalmente|al final|a el final|se paso|se pasa|saldra|sale|vamos a|entonces|luego|es|son)(?: |$)/,
  denies:
    /(?:^| )(?:nosino|no(?: (?:es|sera|va a ser|son|fue|sale|salen|puede ser|llegamos a|llegamos para|seria|era|eran|van|va))?(?: (?:el|la|los|las|en|para|a|de))?|en (?:lugar|vez)(?: de(?: (?:el|la|los|las))?)?|no (?:vamos a|va a|van a|se va a|vamos a poder|creo que|podemos|podremos) (?:llegar|lleguemos|llegue|cumplir|salir|salga|salgan|alcanzar|estar|terminar|tener|enviar|embarcar)\w*(?: (?:a|para|en|el|list\w+))*|ya no(?: (?:es|sera|sale|va a ser))?(?: (?:el|la|para|en))?|nada de(?: (?:el|la))?|ni(?: el)?|olvide(?:se|n)?(?: de)?(?: el)?|ya no (?:alcanzamos|llegamos|alcanza|llega|damos)(?: (?:a|para|con))*|no (?:alcanzamos|llegamos|alcanza|llega|damos) (?:a|para|con)|(?<!(?:es|sera|seria|esta|queda) )imposible(?: (?:para|en|el))*|tampoco(?: el)?)$/,
  deniedAfter:
    /^ ?(?:(?:ese |eso )?cae(?: en| un)?$|(?:ese |eso )?es(?: un)?$|(?:mejor )?nop?$|(?:le|les|te|se lo|lo|la|yo le|ya le|nosotros le)?s? ?(?:confirmo|confirmamos|aviso|avisamos|informo|informamos|digo|decimos|llamo|llamamos|marco|marcamos|hablo|contesto|contestamos|escribo|doy (?:la|una|el) (?:fecha|respuesta|informacion|dato)|damos (?:la|una|el) (?:fecha|respuesta|informacion|dato)|tengo (?:la|una) (?:respuesta|fecha)|paso (?:la|el) (?:fecha|dato|informacion)|mando (?:un|el) correo|estamos (?:avisando|confirmando|informando)|vamos a (?:avisar|confirmar|informar))|(?:ya )?no(?: (?:se puede|puedo|podemos|va a (?:ser posible|poder)|es posible|llegamos|alcanza|alcanzamos|puede ser|da|se va a poder|vamos a poder|trabajamos|hay (?:nadie|servicio|trabajo)|creo|va a dar))|es imposible|imposible|es (?:muy pronto|demasiado pronto|muy justo|muy tarde|irreal)|esta (?:mal|equivocado|descartado)|es feriado|es festivo|esta cerrado|estamos cerrados|cerramos|queda descartado)/,
  movedFrom:
    /(?:^| )(?:movi\w*|mueve|movemos|se paso|paso|pasa|pasamos|cambi\w+|aplaz\w+|pospus\w*|pospuso|retras\w+|recorr\w+|reprogram\w+|posterg\w+)(?: \w+){0,3} de(?: el)?$/,
  elsewhere:
    /(?:^| )(?:(?<!(?:pasando|pasado|despues de|terminando|tras|acabando|pasa|pase) )(?:el|este) puente(?: de)?|(?:porque|ya que|puesto que)(?: (?:el|la|este|esta|para))*|(?:(?:usted|ustedes)(?: \w+)? (?:dijo|dijeron|mando|mandaron|pidio|pidieron|escribio)|cerrad\w+|cerramos|cerraremos|cierra|de vacaciones|vacaciones|de descanso|descansamos|de puente|esperando|esperamos respuesta|llevamos esperando|llame|llamenos|llamame|llameme|marqueme|marquenos|hableme|vuelva a llamar|vuelva|les escribi|les escribimos|les mande|les mandamos|correo|mensaje|mail|se descompuso|se averio|se rompio|se paro|se dano|se fue la luz|fallo|no trabajamos|no hay nadie|no laboramos|parados|de baja|de permiso|no esta|empezamos|empezaron|comenzamos)(?: (?:el|la|en|desde|hasta|por|durante|a|de|todo|toda|esta|desde hace|el dia))*|desde hace|desde|(?:regresa|regresan|regresamos|vuelve|vuelven|volvemos|reabrimos|retomamos|regreso)(?: (?:el|hasta|de vacaciones))*)$/,
};
