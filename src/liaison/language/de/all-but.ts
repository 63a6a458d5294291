/** "Bis auf fünfundvierzig sind alle siebenhundert fertig": the whole, and what of it is not done yet. */
import { textBetween, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";

const BUT = "(?:bis auf|ausser|mit ausnahme von|abgesehen von)";
const BEFORE = new RegExp(`\\b${BUT}(?: (?:die|den|etwa|circa|ungefahr|noch|restlichen))*$`);
/** From what is missing to the whole. */
const TO_WHOLE =
  /^(?:(?:stuck|teile|ausschuss|defekte|sind|ist|haben|waren|wir|es|inzwischen|jetzt|schon|bereits|davon|fehlende[nr]?)(?: |$))*(?:alle|die|samtliche|der|den|unsere|ihre)?$/;
/** From the whole to what is missing. */
const FROM_WHOLE = new RegExp(`^(?:(?!und|aber|sowie)\\S+ ){0,6}${BUT}(?: (?:die|den|etwa|circa|ungefahr|noch))*$`);

/** The whole less what is missing, as what is done; other counts stay as they are. */
export function allBut(words: readonly Word[], mentions: readonly QuantityMention[]): QuantityMention[] {
  const whole = mentions.find(({ role, kind, value }) => role === "total" && kind === "absolute" && value !== null);
  const left = mentions.find(({ kind }) => kind === "all_but");
  if (whole !== undefined && left !== undefined && mentions.length === 2 && left.value! < whole.value!)
    return [lessMissing(whole, left)];
  const counts = mentions.filter(({ kind, value }) => kind === "absolute" && value !== null);
  const [one, other, ...more] = counts;
  if (one === undefined || other === undefined || more.length > 0) return [...mentions];
  const before = textBetween(words, 0, one.span.from);
  const middle = textBetween(words, one.span.to, other.span.from);
  const text = `${middle} ${textBetween(words, other.span.from, other.span.to)}`;
  const firstMissing =
    BEFORE.test(before) && TO_WHOLE.test(middle) && /\b(?:alle|die|samtliche|der|den|unsere|ihre)\b/.test(text);
  const [all, missing] = firstMissing ? [other, one] : FROM_WHOLE.test(middle) ? [one, other] : [];
  if (all === undefined || missing === undefined || all.role === "remaining" || all.value! <= missing.value!)
    return [...mentions];
  return [lessMissing(all, missing)];
}

function lessMissing(whole: QuantityMention, missing: QuantityMention): QuantityMention {
  const value = Math.round((whole.value! - missing.value!) * 1000) / 1000;
  const [one, other] = whole.span.from < missing.span.from ? [whole, missing] : [missing, whole];
  const span = { from: one.span.from, to: other.span.to };
  const approx = whole.approx || missing.approx;
  const unit = whole.unit ?? missing.unit;
  return { ...whole, span, value, unit, approx, kind: "absolute", role: "done", counted: true };
}
