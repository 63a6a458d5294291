/** Spanish answers as the conversation needs them: deliveries, bases, conditions, people, intents beyond the reference form. */
import { describe, expect, it } from "vitest";
import { context, told } from "../../extraction/extract.fixture.ts";
import { readAnswer } from "../../extraction/extract.ts";
import type { ExtractionContext, Intent } from "../../extraction/types.ts";
import { spanish } from "./index.ts";

// Wednesday, 25 November 2026
const read = (words: string, over: Partial<ExtractionContext> = {}) =>
  readAnswer(spanish, words, context({ language: "es", ...over }));
const hear = (words: string, over: Partial<ExtractionContext> = {}) => read(words, over).extraction;
const said = (words: string, span: { from: number; to: number } | null | undefined) =>
  span ? words.slice(span.from, span.to) : null;

describe("deliveries", () => {
  it.each<[string, string[]]>([
    ["tres mil el tres de diciembre y el resto una semana después", ["3000 @ 2026-12-03", "rest @ 2026-12-10"]],
    ["la mitad ahora y la otra mitad el diez de diciembre", ["x0.5 @ 2026-11-25", "rest @ 2026-12-10"]],
    ["mil piezas el viernes, dos mil el lunes", ["1000 pcs @ 2026-11-27", "2000 @ 2026-11-30"]],
    ["todo el pedido el tres de diciembre", ["all @ 2026-12-03"]],
    ["el ochenta por ciento el tres de diciembre y lo demás el diez", ["x0.8 @ 2026-12-03", "rest @ 2026-12-10"]],
    ["veinte cajas mañana y diez cajas el lunes", ["20 box @ 2026-11-26", "10 box @ 2026-11-30"]],
    [
      "el primero de diciembre mil quinientas piezas y el quince las restantes",
      ["1500 pcs @ 2026-12-01", "rest @ 2026-12-15"],
    ],
    ["a más tardar el cuatro de diciembre todas", ["all @ 2026-11-25..2026-12-04"]],
    [
      "un tercio el lunes y el resto el viernes que es cuatro de diciembre",
      ["x0.3333333333333333 @ 2026-11-30", "rest @ 2026-12-04"],
    ],
    ["se embarcaron mil el viernes pasado y lo que falta sale el lunes", ["1000 @ 2026-11-20", "rest @ 2026-11-30"]],
    ["el tres, no, el cuatro de diciembre", ["- @ 2026-12-04"]],
  ])("%s", (words, expected) => expect(told(hear(words))).toEqual(expected));
});

describe("bases", () => {
  it.each<[string, string | null]>([
    ["estarán terminadas el tres de diciembre", "finished"],
    ["salen de producción el tres", "finished"],
    ["listas para embarcar el tres de diciembre", "ready"],
    ["quedan empacadas el tres", "ready"],
    ["salen de fábrica el tres de diciembre", "ex_factory"],
    ["las despachamos el tres", "ex_factory"],
    ["lo entregamos al transportista el tres", "handed_over"],
    ["el tres las recoge el transportista", "handed_over"],
    ["llegan a su almacén el tres", "received"],
    ["las tienen ustedes el tres", "received"],
    ["el tres de diciembre", null],
  ])("%s", (words, basis) => expect(hear(words).basis).toBe(basis));
});

describe("conditions and people", () => {
  it.each<[string, string | null]>([
    ["el tres de diciembre si llega el conector", "si llega el conector"],
    ["si llega el conector el jueves salimos el tres de diciembre", "si llega el conector el jueves"],
    ["el tres siempre y cuando nos paguen", "siempre y cuando nos paguen"],
    ["el tres, si todo va bien", "si todo va bien"],
    ["sí el tres de diciembre", null],
    ["si correcto", null],
    ["el tres si no antes", null],
  ])("%s", (words, expected) => expect(said(words, hear(words).condition?.span)).toBe(expected));

  it.each<[string, string | null]>([
    ["pregunte al señor Ruiz", "señor Ruiz"],
    ["Tiene que hablar con mi compañera María de calidad", "mi compañera María de calidad"],
    ["hable con la licenciada Torres", "la licenciada Torres"],
    ["llame a las cuatro", null],
    ["hable con producción", null],
  ])("%s", (words, expected) => {
    const found = said(words, hear(words).colleague);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected.replace("señor ", ""));
  });

  it.each<[string, string | null]>([
    ["¿podemos hablar en inglés?", "en"],
    ["no hablo bien español, mejor en alemán", "de"],
    ["¿habla chino?", "zh"],
    ["el tres de diciembre", null],
  ])("%s", (words, expected) => expect(hear(words).wantsLanguage).toBe(expected));
});

describe("intents beyond the reference form", () => {
  it.each<[Intent, string]>([
    ["quality_report", "encontramos grietas en la línea dos"],
    ["quality_report", "tenemos un problema de calidad con las tapas"],
    ["quality_report", "salieron veinte piezas rayadas"],
    ["off_record_request", "esto que quede entre nosotros"],
    ["off_record_request", "extraoficialmente le digo que no llegamos"],
    ["off_record_request", "no lo apunte por favor"],
    ["denies_promise", "yo nunca dije eso"],
    ["denies_promise", "nosotros no prometimos el diez"],
    ["denies_promise", "jamás confirmamos esa fecha"],
    ["authority_claim", "su jefe ya aceptó el aumento"],
    ["authority_claim", "su comprador nos dijo que sí"],
    ["authority_claim", "ya lo hablé con su gerente"],
    ["threat", "si no pagan paramos la línea"],
    ["threat", "los vamos a demandar"],
    ["threat", "va a hablar con nuestros abogados"],
    ["bribe_hint", "le puedo dar una comisión para usted"],
    ["bribe_hint", "nos arreglamos por fuera"],
    ["bribe_hint", "hay algo para usted"],
    ["forecast_request", "¿nos pueden pasar su pronóstico del año?"],
    ["forecast_request", "¿cuántas van a pedir el próximo año?"],
    ["document_request", "mándeme el plano actualizado"],
    ["document_request", "necesito la ficha técnica"],
    ["prefer_message", "mejor escríbame por WhatsApp"],
    ["prefer_message", "¿tiene WeChat?"],
    ["connecting", "un momento le comunico"],
    ["connecting", "ahora mismo le paso"],
    ["stop_recording", "deje de grabar por favor"],
    ["stop_recording", "no quiero que me graben"],
    ["dont_know", "no sabría decirle todavía"],
    ["already_shipped", "ya se embarcaron la semana pasada"],
    ["already_shipped", "ya van en el camión"],
    ["threat", "dígale a su jefe que si no me paga hoy voy a ir a buscarlo a su casa y lo va a lamentar"],
    [
      "price_change_request",
      "sale el jueves dieciocho de marzo pero con un cinco por ciento más su jefe ya dijo que sí",
    ],
    ["as_planned", "sigue como estaba previsto"],
    ["as_planned", "sin cambios en la fecha"],
    ["goodbye", "gracias hasta luego"],
  ])("%s: %s", (intent, words) => {
    expect([words, ...hear(words, { slot: "status" }).intents.map((one) => one.value)]).toContain(intent);
  });

  it.each([
    "tres mil piezas el tres de diciembre",
    "sí, es correcto",
    "el viernes sale de fábrica",
    "ochenta por ciento",
    "dos semanas",
    "pedido cuatro cuatro siete uno",
  ])("none in %s", (words) => expect(hear(words).intents).toEqual([]));
});
