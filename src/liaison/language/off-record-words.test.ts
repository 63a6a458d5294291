/** A wish to go off the record, in more words; the same words elsewhere are none. */
import { describe, expect, it } from "vitest";
import { intentsOf } from "../extraction/extract.fixture.ts";

const WISHES = [
  ["en", "between you and me, the tenth"],
  ["en", "don't write this down"],
  ["en", "keep this out of the minutes"],
  ["en", "that's not for the protocol"],
  ["en", "just between us"],
  ["en", "please leave that out of your notes"],
  ["en", "you didn't hear this from me, the twelfth"],
  ["en", "this stays between us"],
  ["en", "unofficially, the twelfth"],
  ["es", "que quede entre nosotros"],
  ["es", "entre usted y yo, el diez"],
  ["es", "no lo apunte"],
  ["es", "no ponga esto en el acta"],
  ["es", "esto no lo anote, el diez"],
  ["es", "extraoficialmente, el doce"],
  ["es", "yo no le dije nada, pero el doce"],
  ["es", "en confianza, el doce"],
  ["es", "fuera de registro"],
  ["de", "unter uns, am Zehnten"],
  ["de", "schreiben Sie das nicht auf"],
  ["de", "das bleibt unter uns"],
  ["de", "das gehört nicht ins Protokoll"],
  ["de", "inoffiziell am Zwölften"],
  ["de", "das haben Sie nicht von mir, am Zwölften"],
  ["de", "ganz im Vertrauen"],
  ["de", "das bitte nicht notieren"],
  ["de", "unter vier Augen gesagt, am Zwölften"],
  ["fr", "ça reste entre nous"],
  ["fr", "entre nous, le dix"],
  ["fr", "ne notez pas ça"],
  ["fr", "ne l'écrivez pas"],
  ["fr", "pas dans le compte rendu s'il vous plaît"],
  ["fr", "officieusement, le douze"],
  ["fr", "je ne vous ai rien dit, le douze"],
  ["fr", "en toute confidence"],
  ["fr", "de vous à moi, le douze"],
  ["zh", "这个别记"],
  ["zh", "私下跟你说，十号"],
  ["zh", "这话就咱们俩知道"],
  ["zh", "不要写进记录里"],
  ["zh", "你别说是我说的，十二号"],
  ["zh", "非正式地说，十二号"],
  ["zh", "别写下来"],
  ["zh", "这个不要记录"],
  ["zh", "这不是正式的，九号"],
] as const;

const NONE = [
  ["en", "between you and your forwarder, the tenth"],
  ["en", "I have not written it down, the tenth I think"],
  ["en", "between us and the port it's two days"],
  ["en", "write this down: the tenth"],
  ["es", "apunte esto, el diez"],
  ["es", "entre nosotros y el puerto hay dos días"],
  ["es", "no lo apunté, creo que el diez"],
  ["es", "entre nosotros somos cinco"],
  ["de", "notieren Sie das, am Zehnten"],
  ["de", "unter uns ist noch eine Halle, am Zehnten"],
  ["de", "das habe ich nicht aufgeschrieben, ich glaube am Zehnten"],
  ["de", "unter uns Kollegen sagen wir am Neunten"],
  ["fr", "notez ça, le dix"],
  ["fr", "entre nous et le port il y a deux jours"],
  ["fr", "je ne l'ai pas noté, le dix je crois"],
  ["fr", "entre nous et vous il y a la mer"],
  ["zh", "你记一下，十号"],
  ["zh", "我没记下来，好像十号"],
  ["zh", "我不记得了"],
  ["zh", "你记得吗，九号"],
] as const;

describe("a wish to go off the record", () => {
  it.each(WISHES)("in %s: %s", (language, words) => expect(intentsOf(language, words)).toContain("off_record_request"));
  it.each(NONE)("not in %s: %s", (language, words) => {
    expect(intentsOf(language, words)).not.toContain("off_record_request");
  });
});
