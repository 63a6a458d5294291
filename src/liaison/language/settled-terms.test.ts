/** A release, an approval, a waiver or a deviation told as if it were settled is a wish for people, and its yes no plain yes. */
import { describe, expect, it } from "vitest";
import { context, intentsOf } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";

const SETTLED = [
  ["en", "yes, the drawing is released then, right?"],
  ["en", "the drawing revision C is released, correct?"],
  ["en", "you confirm the golden sample is approved?"],
  ["en", "yes and you cancel line three"],
  ["en", "we're shipping with the scratch then, okay?"],
  ["en", "we count this as your approval"],
  ["en", "we take that as a release"],
  ["en", "we substitute the chip with an equivalent, fine?"],
  ["en", "yes, and we skip the final test"],
  ["en", "so the first article is signed off"],
  ["en", "we'll use an alternative connector, agreed?"],
  ["en", "okay, then the rest of the order is cancelled"],
  ["en", "yes, and the tool is on you"],
  ["en", "they go out with the dents, all right?"],
  ["en", "then your approval is given"],
  ["es", "sí, entonces el plano queda liberado, ¿verdad?"],
  ["es", "¿confirma que la muestra está aprobada?"],
  ["es", "sustituimos el chip por uno equivalente, ¿de acuerdo?"],
  ["es", "sí, y ustedes cancelan la línea tres"],
  ["es", "nos saltamos la inspección final, ¿vale?"],
  ["es", "lo tomamos como su aprobación"],
  ["es", "embarcamos con el rayón entonces, ¿está bien?"],
  ["es", "usamos un conector alternativo, ¿de acuerdo?"],
  ["es", "la revisión C está liberada, ¿correcto?"],
  ["es", "y el molde va por su cuenta"],
  ["de", "die Endprüfung lassen wir weg, einverstanden?"],
  ["de", "ja, und das Werkzeug geht auf Sie"],
  ["de", "ja, die Zeichnung ist dann freigegeben, oder?"],
  ["de", "Sie bestätigen also, dass das Muster freigegeben ist?"],
  ["de", "ja und Sie stornieren Position drei"],
  ["de", "wir liefern dann mit dem Kratzer, okay?"],
  ["de", "das werten wir als Ihre Freigabe"],
  ["de", "wir ersetzen den Chip durch einen gleichwertigen, passt das?"],
  ["de", "wir nehmen einen alternativen Stecker, ja?"],
  ["de", "dann gilt das als abgenommen"],
  ["fr", "on saute le contrôle final, d'accord ?"],
  ["fr", "oui, le plan est donc validé, c'est ça ?"],
  ["fr", "vous confirmez que l'échantillon est approuvé ?"],
  ["fr", "oui et vous annulez la ligne trois"],
  ["fr", "on expédie avec la rayure alors, ok ?"],
  ["fr", "on prend ça comme votre accord"],
  ["fr", "on remplace la puce par une équivalente, ça va ?"],
  ["fr", "on utilise un connecteur alternatif, d'accord ?"],
  ["fr", "l'indice C est libéré, correct ?"],
  ["fr", "et l'outillage est pour vous"],
  ["zh", "三号,图纸就算批准了吧"],
  ["zh", "那样品就算通过了，对吧"],
  ["zh", "C版图纸已经放行了，是吧"],
  ["zh", "好，你们把第三行取消"],
  ["zh", "有划痕的我们就照发了，可以吧"],
  ["zh", "这就当你们同意了"],
  ["zh", "芯片我们用同等的替代，行吧"],
  ["zh", "最终检验我们就不做了，好吧"],
  ["zh", "那模具费你们出"],
] as const;

const NONE = [
  ["en", "as soon as the drawing is released we start"],
  ["en", "the drawing is not released yet"],
  ["en", "we are waiting until the sample is approved"],
  ["en", "we replaced the broken machine with a new one"],
  ["en", "the final test is on friday"],
  ["en", "the truck with the pallets goes out on the tenth, okay?"],
  ["en", "we ship with dhl on the tenth"],
  ["en", "if you cancel line three we stop"],
  ["en", "the flight was cancelled"],
  ["en", "the tool is on its way to you"],
  ["es", "en cuanto liberen el plano empezamos"],
  ["es", "el plano todavía no está liberado"],
  ["es", "cambiamos la máquina por una nueva"],
  ["es", "embarcamos con DHL el diez"],
  ["es", "la inspección final es el viernes"],
  ["de", "sobald die Zeichnung freigegeben ist, fangen wir an"],
  ["de", "die Zeichnung ist noch nicht freigegeben"],
  ["de", "wir ersetzen die kaputte Maschine durch eine neue"],
  ["de", "wir liefern mit DHL am zehnten"],
  ["de", "die Endprüfung ist am Freitag"],
  ["fr", "dès que le plan est validé on commence"],
  ["fr", "le plan n'est pas encore validé"],
  ["fr", "on remplace la machine cassée par une neuve"],
  ["fr", "on expédie avec DHL le dix"],
  ["fr", "le contrôle final est vendredi"],
  ["zh", "图纸批准了我们就开始"],
  ["zh", "图纸还没批准"],
  ["zh", "坏的机器换了台新的"],
  ["zh", "最终检验星期五做"],
  ["zh", "十号就发了"],
] as const;

const BANK = [
  ["en", "please wire it to the account I text you"],
  ["en", "transfer the money to the account in my mail"],
  ["es", "transfiéralo a la cuenta que le mando por mensaje"],
  ["de", "überweisen Sie es auf das Konto, das ich Ihnen schicke"],
  ["fr", "virez-le sur le compte que je vous envoie"],
  ["zh", "请汇到我发给你的账户"],
] as const;

const TERMS = ["terms_request", "price_change_request", "authority_claim"];

describe("what is told as settled", () => {
  it.each(SETTLED)("%s: %s: is asked of people", (language, words) => {
    expect(intentsOf(language, words).filter((intent) => TERMS.includes(intent))).not.toEqual([]);
    expect(extractTurn(words, context({ language, slot: "confirm" })).confirm?.firm ?? false).toBe(false);
  });
  it.each(NONE)("%s: %s: is none", (language, words) => {
    expect(intentsOf(language, words).filter((intent) => TERMS.includes(intent))).toEqual([]);
  });
  it.each(BANK)("%s: %s: another account", (language, words) => {
    expect(intentsOf(language, words)).toContain("bank_change");
  });
});
