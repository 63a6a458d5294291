import { describe, expect, it } from "vitest";
import { createExtractor } from "../../extraction/extract.ts";
import { spanish } from "./index.ts";

const extract = createExtractor(spanish);
const firm = (utterance: string): boolean => {
  const { confirm } = extract(utterance, {
    language: "es",
    slot: "confirm",
    today: "2026-11-23",
    known: ["4471", "4471/2"],
    openQuantity: 4000,
    uom: "pcs",
    pack: null,
    spokenDates: ["2026-12-03"],
  });
  return confirm?.value === "yes" && !confirm.hedged && confirm.firm;
};

describe("assent and nothing else is firm", () => {
  it.each([
    "Sí.",
    "si",
    "Sí, es correcto.",
    "sí, así es",
    "Correcto.",
    "Exacto, muchas gracias.",
    "claro que sí",
    "sí sí sí",
    "Sí, todo está bien.",
    "de acuerdo",
    "vale, perfecto",
    "si claro adelante",
    "sí, puede grabar la llamada",
    "sin ningún problema",
    "Sí, cuatro mil piezas el tres de diciembre.",
    "Correcto, el tres de diciembre.",
    "eh, sí, por mi parte está bien",
    "ándele sí",
    "efectivamente, sí señor",
    "lo confirmo",
  ])("%s", (utterance) => expect(firm(utterance)).toBe(true));
});

describe("a word of assent in something else is not", () => {
  it.each([
    "¿es correcto?",
    "¿está seguro?",
    "¿sí?",
    "por confirmar",
    "¿quién confirmó eso?",
    "yo no confirmo nada",
    "ok espere",
    "sí un momento",
    "sí repita por favor",
    "sí ¿qué?",
    "sí ¿quién habla?",
    "sí para el otro pedido",
    "claro que no",
    "exactamente ese es el problema",
    "buenos días",
    "vale adiós",
    "sí soy Juan Pérez",
    "sí si acepta un cuatro por ciento más",
    "sí si llega el conector",
    "si llega el material",
    "sí pero la cantidad está mal",
    "creo que sí",
    "más o menos",
    "sí, supongo",
    "no está bien",
    "no es correcto",
    "bien",
  ])("%s", (utterance) => expect(firm(utterance)).toBe(false));
});
