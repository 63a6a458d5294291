/** People named as the ones to ask: "pregunte al señor Ruiz", "tiene que hablar con mi compañera María". */
import type { Span } from "../../extraction/types.ts";
import { afterAny, type Word } from "../kit/words.ts";

type Words = readonly Word[];

const ASK = `hable con|hablar con|hablelo con|preguntele a|preguntarle a|pregunte a|preguntar a|pregunte por|contacte a|contacte con|contactar a|contactar con|llame a|llamar a|marquele a|
    comuniquese con|comunicarse con|consulte con|consultar con|le paso con|le comunico con|le paso a|lo paso con|la paso con|le transfiero con|lo comunico con|le pongo con|eso lo lleva|eso lo ve|
    de eso se encarga|se encarga|el responsable es|la responsable es|el encargado es|la encargada es|pida por|busque a|dirijase a|hablelo con|lo ve|lo lleva|revise con|chequelo con|verlo con`;
const WHO = `mi companero|mi companera|un companero|una companera|nuestro companero|nuestra companera|mi jefe|mi jefa|el jefe|la jefa|el gerente|la gerente|mi gerente|el encargado|la encargada|
    el planeador|la planeadora|mi colega|nuestro planeador|el supervisor|la supervisora|el|la|mi|nuestro|nuestra|un|una`;
const TITLES =
  /^(?:senor|senora|senorita|sr|sra|srta|don|dona|doctor|doctora|dr|dra|ingeniero|ingeniera|ing|licenciado|licenciada|lic|maestro|contador|contadora|arquitecto)$/;
const PEOPLE =
  /^(?:companero|companera|jefe|jefa|gerente|encargado|encargada|planeador|planeadora|colega|supervisor|supervisora)$/;
const PLACES =
  /^(?:de|en|el|la|del|planeacion|planificacion|produccion|calidad|ventas|logistica|compras|ingenieria|almacen|embarques|expediciones|departamento|oficina|finanzas|contabilidad|turno|planta)$/;
const NO_NAME = new Set(
  "mi me nos el la los las usted ustedes nosotros lo eso esto que alguien nadie otra otro vez manana hoy lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre y o pero en a por para de favor ahora produccion planeacion calidad ventas logistica compras bien correcto quien su sus este esta estos cuando mas tarde".split(
    " ",
  ),
);

export function readColleague(words: Words): Span | null {
  for (let index = 0; index < words.length; index++) {
    const asked = afterAny(words, index, ASK);
    const found = asked < 0 ? null : personAt(words, asked);
    if (found !== null) return found;
  }
  return null;
}

function personAt(words: Words, asked: number): Span | null {
  const who = afterAny(words, asked, WHO);
  let end = who > 0 ? who : asked;
  let named = who > 0 && PEOPLE.test(words[who - 1]!.text);
  while (end < words.length && end - asked < 8) {
    const word = words[end]!;
    const abbreviated = /^(?:sr|sra|srta|dr|dra|ing|lic)$/.test(words[end - 1]?.text ?? "");
    if (/[,.;?!—]/.test(abbreviated ? word.gap.replace(".", "") : word.gap)) break;
    if (TITLES.test(word.text) || isName(words, end)) named = true;
    else if (!((named || who > 0) && PLACES.test(word.text))) break;
    end += 1;
  }
  // "de" and "en" at the end lead to nothing.
  while (end > asked && /^(?:de|en|el|la)$/.test(words[end - 1]!.text)) end -= 1;
  return named && end > asked ? { from: words[asked]!.from, to: words[end - 1]!.to } : null;
}

/** A capitalised word inside a sentence, or the word after a title or "compañera". */
function isName(words: Words, index: number): boolean {
  const word = words[index]!;
  if (NO_NAME.has(word.text) || word.kind !== "word") return false;
  const before = words[index - 1]?.text ?? "";
  return word.title || TITLES.test(before) || (PEOPLE.test(before) && !/^(?:que|sabe|lo|es)$/.test(word.text));
}
