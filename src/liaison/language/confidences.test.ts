/** What is told of another customer: who, how many, what they pay. That one comes first is a reason and no more. */
import { describe, expect, it } from "vitest";
import { context, intentsOf } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";

const TOLD = [
  ["en", "Bosch ordered ten thousand of these last week"],
  ["en", "we have a rush order from Apple in front of yours"],
  ["en", "Acme's boards go out before yours because they pay more"],
  ["en", "another customer ordered ten thousand"],
  ["en", "one of our other customers pays two euros for it"],
  ["en", "your competitor takes five thousand a month"],
  ["en", "they pay more than you"],
  ["en", "Siemens pays us three dollars apiece"],
  ["en", "we also make these for Siemens"],
  ["de", "ein anderer Kunde hat zehntausend bestellt"],
  ["de", "Bosch hat letzte Woche zehntausend davon bestellt"],
  ["de", "wir haben einen Eilauftrag von Apple vor Ihrem"],
  ["de", "die zahlen mehr als ihr"],
  ["de", "ein anderer Kunde zahlt zwei Euro dafür"],
  ["de", "Ihr Wettbewerber nimmt fünftausend im Monat"],
  ["de", "das machen wir auch für Siemens"],
  ["de", "bei einem anderen Kunden ist die Charge durchgefallen"],
  ["es", "otro cliente pidió diez mil"],
  ["es", "Bosch pidió diez mil de estas la semana pasada"],
  ["es", "tenemos un pedido urgente de Apple antes del suyo"],
  ["es", "ellos pagan más que ustedes"],
  ["es", "otro cliente nos paga dos euros por pieza"],
  ["es", "su competidor se lleva cinco mil al mes"],
  ["es", "también las fabricamos para Siemens"],
  ["es", "a otro cliente le falló el lote"],
  ["fr", "un autre client a commandé dix mille"],
  ["fr", "Bosch en a commandé dix mille la semaine dernière"],
  ["fr", "on a une commande urgente d'Apple avant la vôtre"],
  ["fr", "ils paient plus que vous"],
  ["fr", "un autre client paie deux euros la pièce"],
  ["fr", "votre concurrent prend cinq mille par mois"],
  ["fr", "on fait aussi les mêmes pour Siemens"],
  ["fr", "chez un autre client le lot a été refusé"],
  ["zh", "另一个客户订了一万个"],
  ["zh", "博世公司上周订了一万个"],
  ["zh", "苹果的急单排在你们前面"],
  ["zh", "他们给的价比你们高"],
  ["zh", "别的客户给我们两块钱一个"],
  ["zh", "你们的竞争对手一个月要五千个"],
  ["zh", "我们也给西门子做这个"],
  ["zh", "另一家客户的那批货不合格"],
] as const;

const NONE = [
  ["en", "another customer's order is before yours"],
  ["en", "another customer comes first"],
  ["en", "you ordered ten thousand of these"],
  ["en", "your buyer ordered ten thousand of these last week"],
  ["en", "we ordered ten thousand screws last week"],
  ["en", "we have an order from you for four thousand"],
  ["en", "the supplier ordered more steel"],
  ["en", "if you pay more"],
  ["de", "ein anderer Kunde hatte Vorrang"],
  ["de", "wir haben zehntausend Schrauben bestellt"],
  ["de", "Ihr Einkauf hat zehntausend bestellt"],
  ["de", "wir haben einen Auftrag von Ihnen"],
  ["de", "ein anderer Auftrag ist vor Ihrem"],
  ["es", "otro cliente va primero"],
  ["es", "su comprador pidió diez mil"],
  ["es", "pedimos diez mil tornillos la semana pasada"],
  ["es", "tenemos un pedido más grande primero"],
  ["es", "tenemos un pedido de ustedes"],
  ["fr", "un autre client passe avant"],
  ["fr", "votre acheteur a commandé dix mille"],
  ["fr", "on a commandé dix mille vis"],
  ["fr", "on a une commande de vous"],
  ["fr", "une autre commande passe avant la vôtre"],
  ["zh", "别的客户排在前面"],
  ["zh", "前面还排着三个单"],
  ["zh", "你们订了一万个"],
  ["zh", "我们上周订了一万个螺丝"],
  ["zh", "你们采购上周订了一万个"],
  ["zh", "有个急单排在你们前面"],
] as const;

describe("another customer's matter", () => {
  it.each(TOLD)("%s: %s: is a confidence", (language, words) => {
    const intents = intentsOf(language, words);
    expect(intents).toContain("third_party_confidence");
    expect(intents).not.toContain("price_change_request");
  });
  it.each(NONE)("%s: %s: is none", (language, words) => {
    expect(intentsOf(language, words)).not.toContain("third_party_confidence");
  });
  it.each([
    ["en", "another customer's order is before yours"],
    ["de", "ein anderer Kunde hatte Vorrang"],
    ["es", "tenemos la línea llena con otro cliente"],
  ])("%s: %s: is a reason", (language, words) => {
    const { delayReason } = extractTurn(words, context({ language, slot: "delay_reason" }));
    expect(delayReason?.value).toBe("capacity_conflict");
  });
});
