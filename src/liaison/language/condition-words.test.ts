/** What a promise hangs on, by its own clause; what only sounds like it; and what was met or taken back. */
import { describe, expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";

const CLAUSES = [
  ["en", "the tenth, provided the certificate comes", "provided the certificate comes"],
  ["en", "if the connector comes on Thursday we ship on the tenth", "if the connector comes on Thursday"],
  ["en", "the tenth, so long as the paint dries", "so long as the paint dries"],
  ["en", "the tenth, depending on the customs, I would say", "depending on the customs"],
  ["en", "as long as the truck comes the goods leave on the tenth", "as long as the truck comes"],
  ["en", "if the lab releases it our driver can go on the ninth", "if the lab releases it"],
  ["es", "el diez, siempre que llegue el certificado", "siempre que llegue el certificado"],
  ["es", "el diez siempre y cuando llegue el acero, si no le aviso", "siempre y cuando llegue el acero"],
  ["es", "el diez, a menos que la aduana lo pare", "a menos que la aduana lo pare"],
  ["es", "si llega el conector el jueves enviamos el diez", "si llega el conector el jueves"],
  ["es", "el diez de diciembre, en cuanto llegue el certificado", "en cuanto llegue el certificado"],
  ["es", "con tal de que seque la pintura, el diez", "con tal de que seque la pintura"],
  ["es", "el diez salvo que la aduana lo detenga", "salvo que la aduana lo detenga"],
  ["de", "am Zehnten, sofern das Zertifikat kommt", "sofern das Zertifikat kommt"],
  ["de", "am Zehnten, es sei denn, der Zoll hält es auf", "es sei denn, der Zoll hält es auf"],
  ["de", "am Zehnten, außer der Zoll hält es auf", "außer der Zoll hält es auf"],
  ["de", "wenn der Stecker am Donnerstag kommt, liefern wir am Zehnten", "wenn der Stecker am Donnerstag kommt"],
  ["de", "wenn der Stecker am Donnerstag kommt liefern wir am Zehnten", "wenn der Stecker am Donnerstag kommt"],
  ["de", "am Zehnten, vorausgesetzt, das Zertifikat kommt", "vorausgesetzt, das Zertifikat kommt"],
  ["de", "am zehnten Dezember, solange die Farbe trocknet, sonst später", "solange die Farbe trocknet"],
  ["fr", "le dix, sous réserve que le certificat arrive", "sous réserve que le certificat arrive"],
  ["fr", "le dix décembre sous réserve du certificat", "sous réserve du certificat"],
  ["fr", "le dix, à moins que la douane ne l'arrête", "à moins que la douane ne l'arrête"],
  ["fr", "si le connecteur arrive jeudi on part le dix", "si le connecteur arrive jeudi"],
  ["fr", "le dix, pourvu que la peinture sèche", "pourvu que la peinture sèche"],
  ["fr", "le dix, dès que le certificat est là", "dès que le certificat est là"],
  ["fr", "le dix sauf si la douane bloque", "sauf si la douane bloque"],
  ["zh", "只要证书到了，十号就发", "只要证书到了"],
  ["zh", "只要证书到了就十号发", "只要证书到了"],
  ["zh", "十号，除非海关扣了", "除非海关扣了"],
  ["zh", "如果连接器周四到，我们十号发", "如果连接器周四到"],
  ["zh", "十号，前提是证书要来", "前提是证书要来"],
  ["zh", "如果连接器到的话十号发", "如果连接器到的话"],
] as const;

const NEEDED = [
  ["en", "we need the customer's certificate first, then the tenth"],
  ["es", "primero necesitamos el certificado del cliente, luego el diez"],
  ["de", "wir brauchen vorher das Zertifikat vom Kunden, dann am Zehnten"],
  ["fr", "il nous faut le certificat du client avant"],
  ["fr", "il nous faut d'abord votre certificat, après le dix"],
  ["zh", "证书来了以后才能发，十号"],
  ["zh", "要先有客户的证书，然后十号"],
  ["en", "first we need the lab's release, then the ninth"],
  ["es", "antes necesitamos la liberación del laboratorio, luego el nueve"],
  ["de", "zuerst brauchen wir die Freigabe vom Labor, dann am Neunten"],
  ["fr", "il nous faut d'abord la libération du labo, puis le neuf"],
  ["zh", "得先拿到实验室放行，然后九号"],
] as const;

const NONE = [
  ["en", "even if it snows, the tenth of December"],
  ["en", "if I may say so, the tenth of December"],
  ["en", "if I'm not mistaken, the tenth"],
  ["en", "if you ask me the tenth"],
  ["en", "if it helps, the tenth of December"],
  ["en", "no, forget the connector, it is here, the tenth"],
  ["en", "we need to check first"],
  ["en", "I'll check if it leaves on the tenth"],
  ["en", "if I remember rightly, the ninth"],
  ["en", "whatever happens, the ninth"],
  ["es", "aunque nieve, el diez de diciembre"],
  ["es", "si no le molesta, el diez"],
  ["es", "si me permite decirlo, el diez"],
  ["es", "no importa si llueve, el diez"],
  ["es", "incluso si nieva, el diez"],
  ["es", "si me pregunta a mí, el diez"],
  ["es", "si le sirve, el diez de diciembre"],
  ["es", "llegue o no llegue el acero, el diez"],
  ["es", "primero necesitamos dos semanas"],
  ["es", "pase lo que pase, el nueve"],
  ["de", "auch wenn es schneit, am Zehnten"],
  ["de", "wenn's Ihnen nichts ausmacht, am Zehnten"],
  ["de", "wenn ich das so sagen darf, am Zehnten"],
  ["de", "egal ob es regnet, am Zehnten"],
  ["de", "selbst wenn es schneit, der zehnte Dezember"],
  ["de", "wenn ich mich nicht irre, am Zehnten"],
  ["de", "wenn Sie nichts dagegen haben, am Zehnten"],
  ["de", "ob der Stahl kommt oder nicht, am Zehnten"],
  ["de", "wir brauchen erst zwei Tage"],
  ["de", "komme was wolle, am Neunten"],
  ["fr", "même s'il neige, le dix décembre"],
  ["fr", "même si ça neige, le dix"],
  ["fr", "si ça ne vous dérange pas, le dix"],
  ["fr", "si je peux me permettre, le dix"],
  ["fr", "peu importe s'il pleut, le dix"],
  ["fr", "si je ne m'abuse, le dix"],
  ["fr", "que l'acier arrive ou non, le dix"],
  ["fr", "si ça vous arrange, le dix décembre"],
  ["fr", "il nous faut deux jours avant"],
  ["fr", "avant le dix il nous faut du temps"],
  ["zh", "就算下雪也十号发"],
  ["zh", "如果您不介意，十号"],
  ["zh", "不管下不下雨，十号"],
  ["zh", "即使下雪，十号也能走"],
  ["zh", "无论如何十号"],
  ["zh", "如果我没弄错的话，十号"],
  ["zh", "哪怕下雪，十号"],
  ["zh", "不管钢材来不来，十号"],
  ["zh", "不管怎样，九号"],
  ["zh", "如果我没记错，九号"],
] as const;

const MET = [
  ["en", "no, forget the connector, it is here"],
  ["en", "the steel is already here now"],
  ["es", "no, olvide el conector, ya llegó"],
  ["de", "nein, vergessen Sie den Stecker, der ist da"],
  ["fr", "non, oubliez le connecteur, il est là"],
  ["zh", "不用等连接器了，已经到了"],
] as const;

const NOT_MET = [
  ["en", "if it is here by Friday, the tenth"],
  ["en", "it is not here yet"],
  ["de", "der ist noch nicht da"],
  ["es", "todavía no llegó"],
  ["fr", "il n'est pas encore là"],
  ["zh", "还没到"],
] as const;

const OURS = [
  ["en", "we need your certificate first, then the tenth"],
  ["en", "we need the drawing from you"],
  ["fr", "il nous faut votre plan d'abord"],
  ["de", "wir brauchen vorher Ihre Zeichnung"],
  ["es", "primero necesitamos su plano"],
  ["zh", "先要有你们的图纸给我们"],
] as const;

const OTHERS = [
  ["en", "we need the customer's certificate first"],
  ["fr", "d'abord il nous faut le certificat du labo, puis le dix"],
  ["de", "vorher brauchen wir das Zertifikat vom Labor"],
  ["es", "necesitamos el certificado del laboratorio antes, luego el diez"],
  ["zh", "先要有实验室的证书，十号"],
] as const;

const heard = (language: string, words: string) => extractTurn(words, context({ language }));
const clauseOf = (language: string, words: string) => {
  const { condition } = heard(language, words);
  return condition === null ? null : words.slice(condition.span.from, condition.span.to);
};
const asks = (language: string, words: string) =>
  heard(language, words).intents.some(({ value }) => value === "document_request");

describe("a condition", () => {
  it.each(CLAUSES)("in %s is its clause: %s", (language, words, clause) => {
    expect(clauseOf(language, words)).toBe(clause);
  });
  it.each(NEEDED)("in %s is what is needed first: %s", (language, words) => {
    expect(clauseOf(language, words)).not.toBeNull();
  });
  it.each(NONE)("is none in %s: %s", (language, words) => expect(clauseOf(language, words)).toBeNull());
  it.each(OURS)("is asked of us too where it is ours, in %s: %s", (language, words) => {
    expect(asks(language, words)).toBe(true);
  });
  it.each(OTHERS)("is nothing we are asked for where it is others', in %s: %s", (language, words) => {
    expect(asks(language, words)).toBe(false);
  });
  it.each(MET)("is met or taken back in %s: %s", (language, words) => {
    expect(heard(language, words).conditionMet).toBeTruthy();
  });
  it.each(NOT_MET)("is not met in %s: %s", (language, words) => {
    expect(heard(language, words).conditionMet ?? null).toBeNull();
  });
});
