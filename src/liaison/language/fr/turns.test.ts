/** Whole turns: intents beyond the development form, assent, conditions, colleagues, languages, bases, split deliveries. */
import { describe, expect, it } from "vitest";
import { context, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { ExtractionContext, Intent, SlotName } from "../../extraction/types.ts";
import { completeness } from "./completeness.ts";
import { french } from "./index.ts";

const extract = createExtractor(french);
const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
  extract(words, context({ language: "fr", ...over }));
const spanned = (words: string, span: { from: number; to: number } | null | undefined) =>
  span ? words.slice(span.from, span.to) : null;

describe("intents", () => {
  it.each<[Intent, string]>([
    ["quality_report", "au fait on a trouvé des fissures sur la ligne deux"],
    ["quality_report", "il y a un problème qualité sur le lot douze"],
    ["off_record_request", "entre nous, l'usine va fermer"],
    ["off_record_request", "ça reste entre nous, ne le notez pas"],
    ["denies_promise", "je n'ai jamais dit ça"],
    ["denies_promise", "on n'a pas promis le dix"],
    ["authority_claim", "votre chef a déjà accepté"],
    ["authority_claim", "votre acheteur nous a dit oui pour la hausse"],
    ["threat", "si c'est comme ça on arrête tout"],
    ["threat", "vous aurez affaire à nos avocats"],
    ["bribe_hint", "il y aura un petit cadeau pour vous"],
    ["bribe_hint", "on peut s'arranger entre nous"],
    ["forecast_request", "quelles sont vos prévisions pour l'année prochaine"],
    ["forecast_request", "vous allez commander combien au prochain trimestre, quels volumes prévus"],
    ["document_request", "envoyez-nous le dernier plan"],
    ["document_request", "il nous faut la fiche technique"],
    ["prefer_message", "écrivez-moi sur whatsapp"],
    ["prefer_message", "je préfère wechat"],
    ["connecting", "ne quittez pas je vous mets en relation"],
    ["connecting", "un instant, je vous passe le service"],
    ["stop_recording", "arrêtez l'enregistrement"],
    ["stop_recording", "je ne veux pas être enregistré"],
    ["already_shipped", "c'est déjà parti"],
    ["as_planned", "comme prévu, pas de changement"],
    ["dont_know", "je ne sais pas encore"],
    ["goodbye", "merci, bonne journée"],
  ])("%s: %s", (value, words) => {
    expect(hear(words, { slot: "status" }).intents.map((one) => one.value)).toContain(value);
  });

  it.each([
    "oui, trois mille pièces le trois décembre",
    "le vingt mars au plus tard",
    "on est à quatre-vingts pour cent",
    "deux semaines de retard",
    "commande quatre quatre sept un",
    "la moitié maintenant et le reste une semaine plus tard",
  ])("none in a plain answer: %s", (words) => expect(hear(words).intents).toEqual([]));
});

describe("assent and nothing else is firm", () => {
  const firm = (words: string) => hear(words, { slot: "confirm", spokenDates: ["2026-12-03"] }).confirm?.firm === true;

  it.each([
    "Oui.",
    "oui c'est ça",
    "Tout à fait, merci.",
    "D'accord.",
    "c'est exact",
    "oui, vous pouvez enregistrer cet appel",
    "Oui, quatre mille pièces le trois décembre.",
    "oui oui, pas de problème",
    "Je confirme.",
    "ça marche",
  ])("%s", (words) => expect(firm(words)).toBe(true));

  it.each([
    "c'est exact ?",
    "oui mais pas la quantité",
    "oui pour l'autre commande",
    "d'accord un instant",
    "oui qui est à l'appareil",
    "normalement oui",
    "c'est bon à savoir",
    "oui si vous payez plus",
    "bonjour",
    "à peu près ça",
    "vous êtes d'accord pour cinq pour cent",
    "d'accord au revoir",
  ])("not: %s", (words) => expect(firm(words)).toBe(false));
});

describe("what stands around an answer", () => {
  it("conditions, and the day they name", () => {
    const words = "si le connecteur arrive le trente novembre on expédie le dix décembre";
    const found = hear(words);
    expect(told(found)).toEqual(["- @ 2026-12-10"]);
    expect(found.condition).toMatchObject({ due: "2026-11-30", reason: "material_shortage" });
    expect(hear("le dix décembre à condition que vous validiez le plan").condition?.reason).toBe(
      "approval_pending_customer",
    );
    expect(hear("le dix décembre s'il vous plaît").condition).toBeNull();
  });

  it("colleagues by name", () => {
    const named = (words: string) => spanned(words, hear(words).colleague);
    expect(named("demandez à monsieur Zhou au planning")).toContain("Zhou");
    expect(named("il faut voir avec ma collègue marie à la qualité")).toContain("marie");
    expect(named("le dix décembre")).toBeNull();
  });

  it("the language asked for", () => {
    expect(hear("vous parlez espagnol").wantsLanguage).toBe("es");
    expect(hear("je ne parle pas bien anglais, on peut parler allemand").wantsLanguage).toBe("de");
    expect(hear("le dix décembre").wantsLanguage).toBeNull();
  });

  it.each([
    ["finished", "ce sera terminé le dix décembre"],
    ["ready", "prêt à expédier le dix décembre"],
    ["ex_factory", "ça quitte l'usine le dix décembre"],
    ["ex_factory", "départ usine le dix décembre"],
    ["handed_over", "remis au transporteur le dix décembre"],
    ["received", "vous les aurez chez vous le dix décembre"],
  ])("the event a date speaks of: %s", (basis, words) => {
    expect(hear(words).deliveries[0]?.date?.basis).toBe(basis);
  });

  it("several deliveries in one answer", () => {
    expect(told(hear("trois mille le trois décembre et le reste une semaine plus tard"))).toEqual([
      "3000 @ 2026-12-03",
      "rest @ 2026-12-10",
    ]);
    expect(told(hear("la moitié le trois décembre, l'autre moitié le dix"))).toEqual([
      "x0.5 @ 2026-12-03",
      "rest @ 2026-12-10",
    ]);
    expect(told(hear("quatre-vingts pour cent le trois décembre, le solde mi-décembre"))).toEqual([
      "x0.8 @ 2026-12-03",
      "rest @ 2026-12-11..2026-12-20",
    ]);
    expect(told(hear("mille maintenant et deux mille le dix"))).toEqual(["1000 @ 2026-11-25", "2000 @ 2026-12-10"]);
  });
});

describe("completeness", () => {
  const known = ["4471", "4471/2", "4472"];
  it.each<[string, SlotName, string]>([
    ["", "ship_date", "unfinished"],
    ["Euh.", "ship_date", "unfinished"],
    ["Attendez voir.", "ship_date", "unfinished"],
    ["On expédie le", "ship_date", "unfinished"],
    ["le vingt", "ship_date", "unfinished"],
    ["le trois", "ship_date", "open"],
    ["le trois décembre.", "ship_date", "complete"],
    ["mercredi de la semaine prochaine", "ship_date", "complete"],
    ["en décembre", "ship_date", "open"],
    ["trois mille", "ship_date", "unfinished"],
    ["trois mille deux cents pièces", "quantity_done", "complete"],
    ["mille", "quantity_done", "open"],
    ["deux cents et", "quantity_done", "unfinished"],
    ["quatre-vingts pour cent", "percent_complete", "complete"],
    ["deux semaines", "delay", "complete"],
    ["Oui.", "confirm", "complete"],
    ["Non, pas du tout.", "confirm", "complete"],
    ["Oui, mais", "confirm", "unfinished"],
    ["C'est ça.", "confirm", "complete"],
    ["Je crois que", "confirm", "unfinished"],
    ["quatre quatre", "identifier", "unfinished"],
    ["quatre quatre sept un", "identifier", "complete"],
  ])("%j for %s is %s", (words, slot, expected) => expect(completeness(words, slot, known)).toBe(expected));
});
