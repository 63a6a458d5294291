/** Terms told as if they were settled are heard as wishes; they name neither a day of the goods nor a reason of a delay. */
import { describe, expect, it } from "vitest";
import { context, intentsOf } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";

const PRICES = [
  ["en", "five cents more apiece"],
  ["en", "we go up eight percent"],
  ["en", "add a nickel a piece and you get it on the eighth"],
  ["es", "subimos cinco céntimos por pieza"],
  ["es", "con dos centavos más por unidad sale el ocho"],
  ["es", "el flete lo pagan ustedes"],
  ["de", "plus fünf Cent je Stück"],
  ["de", "wir gehen um acht Prozent hoch"],
  ["de", "die Fracht zahlt ab jetzt ihr"],
  ["fr", "on monte de cinq centimes la pièce"],
  ["fr", "on augmente de huit pour cent"],
  ["zh", "加八个点"],
  ["zh", "每个多收一毛"],
] as const;

const TERMS = [
  ["en", "payable in sixty days"],
  ["en", "please release the lot"],
  ["en", "we switch to EXW"],
  ["en", "just accept them as they are"],
  ["es", "pagadero en treinta días"],
  ["es", "libere el lote"],
  ["es", "pasamos a EXW"],
  ["es", "acepten la desviación"],
  ["de", "zahlbar in neunzig Tagen"],
  ["de", "gebt die Charge frei"],
  ["de", "ab Werk statt frei Haus"],
  ["de", "bitte akzeptieren Sie die Abweichung"],
  ["fr", "à soixante jours"],
  ["fr", "veuillez libérer le lot"],
  ["fr", "départ usine au lieu de franco"],
  ["fr", "acceptez la dérogation"],
  ["zh", "账期六十天"],
  ["zh", "请放行这批货"],
  ["zh", "改成EXW"],
  ["zh", "请接受这个偏差"],
] as const;

describe("terms pressed on us", () => {
  it.each(PRICES)("%s: %s: a price", (language, words) => {
    expect(intentsOf(language, words)).toContain("price_change_request");
  });

  it.each(TERMS)("%s: %s: terms, and no day, event or reason", (language, words) => {
    const { intents, deliveries, basis, delayReason } = extractTurn(words, context({ language }));
    expect(intents.map(({ value }) => value)).toContain("terms_request");
    expect({ deliveries, basis, delayReason }).toEqual({ deliveries: [], basis: null, delayReason: null });
  });

  it.each([
    ["en", "as soon as you release the lot we ship"],
    ["en", "production is up eight percent"],
    ["en", "ex works on the tenth"],
    ["en", "you owe us five hundred euros more"],
    ["es", "cuando liberen el lote"],
    ["es", "la pieza sale el diez"],
    ["es", "hemos contado trescientas"],
    ["de", "sobald Sie die Charge freigeben"],
    ["de", "wir haben die Produktion um acht Prozent erhöht"],
    ["fr", "dès que vous libérez le lot"],
    ["fr", "on livre dans dix jours"],
    ["zh", "等你们放行"],
    ["zh", "十号工厂交货"],
  ])("%s: %s: none", (language, words) => {
    const intents = intentsOf(language, words);
    expect(intents).not.toContain("terms_request");
    expect(intents).not.toContain("price_change_request");
  });
});

describe("a demand told as the reason of a delay", () => {
  const reasonOf = (language: string, words: string) =>
    extractTurn(words, context({ language, slot: "delay_reason" })).delayReason?.value ?? null;

  it.each([
    ["en", "we are waiting for you to approve the new price"],
    ["en", "because you have not accepted the deviation"],
    ["es", "estamos esperando que aprueben el nuevo precio"],
    ["de", "wir warten auf Ihre Freigabe der Preiserhöhung"],
    ["fr", "on attend que vous validiez le nouveau prix"],
    ["zh", "在等你们确认新价格"],
  ])("%s: %s: no reason", (language, words) => {
    expect(reasonOf(language, words)).toBeNull();
  });

  it.each([
    ["en", "we are waiting for your approval of the samples"],
    ["es", "estamos esperando que aprueben las muestras"],
    ["de", "wir warten auf Ihre Freigabe der Muster"],
    ["fr", "on attend votre validation des échantillons"],
    ["zh", "在等你们确认样品"],
  ])("%s: %s: a reason", (language, words) => {
    expect(reasonOf(language, words)).toBe("approval_pending_customer");
  });
});
