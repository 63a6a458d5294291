/** Which event a date speaks of. Longer phrases first: "listo para enviar" is ready, not shipped. "Entregar" alone says nothing sure. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const PATTERNS: ReadonlyArray<[DateBasis, RegExp]> = [
  [
    "finished",
    /\b(?:sal(?:e|en|dra|dran|dria|drian|ieron|io|ir) de (?:la )?(?:linea|maquina|produccion)|fin de (?:la )?produccion)\b/g,
  ],
  [
    "ready",
    /\b(?:(?:list[oa]s?|preparad[oa]s?|disponibles?) (?:para (?:\w+ )?(?:envi\w+|embarc\w+|embarque|despach\w+|despacho|sal\w+|salida|recog\w+|recoleccion|carg\w+|carga|retir\w+|entreg\w+|mandar\w*|transport\w+|llevar\w*))|disponibilidad para envio|carga lista|mercancia lista|a disposicion)\b/g,
  ],
  [
    "received",
    /\b(?:(?:en|a) (?:su|sus|tu|vuestr[oa]) (?:almacen|bodega|planta|fabrica|puerta|casa|instalaciones|destino|domicilio|centro)|en sus manos|en destino|entregad[oa]s? en (?:destino|su \w+)|lleg(?:a|an|ue|uen|ara|aran|aria|arian|ada|o|aron|ando)(?: (?:a el cliente|a destino|alla|a su \w+|con ustedes))?|arrib(?:a|an|o|ara|aran)|(?:lo|la|los|las) recib(?:e|en|iran|ira)|recib(?:e|en|ira|iran)(?: ustedes| usted)?|llegada a el cliente|ddp|dap|eta|estara con ustedes|estaran con ustedes|l[oa]s? tienen? (?:alla|ustedes)|puesto en destino)\b/g,
  ],
  [
    "handed_over",
    /\b(?:(?:entreg\w+|dar|damos|da|pasar|pasamos|dejar|dejamos) (?:\w+ ){0,3}?(?:a el|en el|a la|en la|con el|con la) (?:transportista|transporte|fletera|paqueteria|forwarder|agente de carga|transitario|naviera|puerto|aduana|courier|aeropuerto|linea|embarcador)|entrega a el (?:transportista|transporte|forwarder)|a el (?:transportista|forwarder)|(?:lo|la|los|las) recog(?:e|en|era|eran)|recog(?:e|en|era|eran|ida|en)(?: el \w+)?|recoleccion|recolect\w+|pasan? (?:a|por) (?:recoger\w*|ell[oa]s|el)|vienen? (?:a|por) (?:recoger\w*|ell[oa]s)|retir(?:an|a|aran) (?:la|el|las|los)|fob|fca|a bordo|en (?:el )?(?:barco|buque|puerto|avion)|zarpa\w*|etd|sube a el barco|en manos de el transportista)\b/g,
  ],
  [
    "ex_factory",
    /\b(?:ex ?works|exw|ex ?fabrica|franco fabrica|salida de (?:la )?(?:fabrica|planta)|(?:sal(?:e|en|dra|dran|dria|drian|ir|ga|gan|imos|io|ieron|ida|iendo)|va a salir|van a salir)(?: de (?:la |nuestra |aqui )?(?:fabrica|planta|almacen|bodega|aqui|taller))?|sac(?:a|amos|aremos|ar)|envi(?:o|os|a|ar|amos|aremos|aran|ara|e|en|ado|adas?|aria\w*|arl\w+|aron)|embarc(?:a|ar|amos|aremos|ara|aran|ado|adas?|aron|o|arl\w+|aria\w*)|embarque|despach(?:a|ar|amos|aremos|ara|aran|ado|adas?|aron|o|e|en|arl\w+)|expedi\w+|mand(?:a|amos|aremos|ar|ado|adas?|aron|o|arl\w+|aria\w*)|remit\w+|se va|se van|se fue|se fueron|en (?:el )?camion|sobre (?:el )?camion|carg(?:a|amos|aremos|ar|ado|adas?|aron)|cargue|part(?:e|en|ira|iran|io)|en camino|subimos a el camion|zarpe)\b/g,
  ],
  [
    "finished",
    /\b(?:termin(?:a|an|o|ar|amos|aremos|ara|aran|aria\w*|ado|ada|ados|adas|aron|arl\w+|e|en)|acab(?:a|an|ar|amos|aremos|ara|aran|ado|ada|ados|adas|aron|e|en|o)|(?<!\b(?:pedido|orden|cantidad|lote|partida|entrega|serie) )complet(?:a|an|ar|amos|aremos|ad[oa]s?|o|aran)|fin de (?:la )?produccion|hech[oa]s?|producid[oa]s?|fabricad[oa]s?|ensamblad[oa]s?|final(?:iza|izan|izar|izamos|izad[oa]s?|izaremos)|salen? de (?:la )?(?:linea|maquina|produccion)|quedan? (?:terminad[oa]s?|hech[oa]s?))\b/g,
  ],
  [
    "ready",
    /\b(?:list[oa]s?|empacad[oa]s?|embalad[oa]s?|empaquetad[oa]s?|paletizad[oa]s?|preparad[oa]s?|disponibles?)\b/g,
  ],
];
const DENIED =
  /\b(?:nop?|nunca|jamas|en lugar de|en vez de|sin|ni)(?: (?:todavia|aun|va a|van a|esta|estan|lo|la|las|los|se|ha|han|nos|de|la|hemos|estara|estaran)){0,3} $/;

const SUPPLY_BEFORE =
  /\b(?:materiales?|materia prima|componentes?|conector(?:es)?|chips?|telas?|hilo|resina|acero|aluminio|cobre|proveedor(?:es)?|empaques?|etiquetas?|tornillos?|molde|herramental|insumos?|placas?|pago|aprobacion|muestras?)(?: (?:que|no|nos|ya|me|faltante|faltantes)){0,3} $/;

export type BasisMention = { basis: DateBasis; span: Span };

/** Mentions in spoken order. A denied one ("no sale, solo se termina") is none, unless a bound follows ("no estará listo antes"). */
export function readBases(phrase: Phrase): BasisMention[] {
  let text = phrase.text;
  const found: BasisMention[] = [];
  for (const [basis, pattern] of PATTERNS) {
    text = text.replace(pattern, (match, ...rest) => {
      const at = rest.find((one) => typeof one === "number") as number;
      const after = phrase.text.slice(at + match.length);
      const denied = DENIED.test(phrase.text.slice(0, at)) && !/^(?: \w+){0,2} (?:antes|hasta)\b/.test(after);
      if (!denied && !thing(match, phrase.text.slice(0, at), after))
        found.push({ basis, span: phrase.span(at, at + match.length) });
      return "_".repeat(match.length);
    });
  }
  return found.sort((a, b) => a.span.from - b.span.from);
}

/** "el departamento de envíos", "mándeme un correo", "llegada del material" name another thing. */
function thing(match: string, before: string, after: string): boolean {
  if (/\b(?:departamento|jefe|encargad[oa]|gente|area|oficina|companer[oa]) de (?:el |la )?$/.test(before)) return true;
  if (
    /^(?:mand|envi)/.test(match) &&
    /^ (?:un |el |la |me )?(?:correo|mail|email|mensaje|whatsapp|lista|dibujo|plano)/.test(after)
  )
    return true;
  // "si el conector llega a tiempo" says when a part comes to them, not when the goods come to us.
  if (/^(?:lleg|arrib)/.test(match) && SUPPLY_BEFORE.test(before)) return true;
  return (
    /^(?:lleg|arrib)/.test(match) &&
    /^(?: \w+){0,2} (?:materiales?|materia|componentes?|conector\w*|acero|resina|molde|pago|barco|contenedor|material)\b/.test(
      after,
    )
  );
}
