/** Says numbers and dates the ways people do in Chinese, written apart from the rules and from the agent's own wording. */
import { dateParts, isoWeek, type PlainDate, weekday } from "#kernel/time.ts";

const PLAIN = [..."零一二三四五六七八九"];
const ACCOUNT = [..."零壹贰叁肆伍陆柒捌玖"];

export type NumberStyle = { two: "二" | "两"; account: boolean; traditional: boolean; short: boolean };

function four(value: number, style: NumberStyle, leading: boolean): string {
  const digit = (of: number, scale: number) =>
    style.account ? ACCOUNT[of]! : of === 2 && scale >= 100 && style.two === "两" ? "两" : PLAIN[of]!;
  const names = style.account ? ["仟", "佰", "拾", ""] : ["千", "百", "十", ""];
  let text = "";
  let zero = false;
  for (const [at, scale] of [1000, 100, 10, 1].entries()) {
    const of = Math.floor(value / scale) % 10;
    if (of === 0) {
      zero = text !== "";
      continue;
    }
    const bare = scale === 10 && of === 1 && text === "" && leading && !style.account;
    text += `${zero ? "零" : ""}${bare ? "" : digit(of, scale)}${names[at]}`;
    zero = false;
  }
  return text;
}

/** 0 to 999,999,999 in characters. */
export function inWords(value: number, style: NumberStyle): string {
  if (value === 0) return "零";
  const groups = [Math.floor(value / 100_000_000), Math.floor(value / 10_000) % 10_000, value % 10_000];
  let text = "";
  for (const [at, name] of ["亿", "万", ""].entries()) {
    const group = groups[at]!;
    if (group === 0) continue;
    const filled = text !== "" && group < 1000 ? "零" : "";
    const said =
      group === 2 && name !== "" && style.two === "两" && !style.account ? "两" : four(group, style, text === "");
    text += `${filled}${said}${name}`;
  }
  if (style.short && !style.account) text = shortened(text, value);
  return style.traditional ? text.replaceAll("万", "萬").replaceAll("亿", "億").replaceAll("两", "兩") : text;
}

/** "两千五百" as "两千五", "一万两千" as "一万二": the last scale left away where only one digit follows. */
function shortened(text: string, value: number): string {
  const match = /^(.*[千百万])([一二三四五六七八九])([百十])$/.exec(text.replace(/两(?=[百千]$)/, "二"));
  if (match === null || value < 100) return text;
  const [, head, digit, scale] = match as unknown as [string, string, string, string];
  const follows = head.at(-1) === "千" ? "百" : head.at(-1) === "百" ? "十" : "千";
  return scale === follows && !head.endsWith("零") ? `${head}${digit}` : text;
}

export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => PLAIN[Number(digit)]).join("");
}

const STYLE: NumberStyle = { two: "二", account: false, traditional: false, short: false };
const said = (value: number) => inWords(value, STYLE);
const DAYS = [..."一二三四五六日"];
const wide = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways to say one day with its month; each names the day without doubt. */
export const DATE_SAYINGS: ReadonlyArray<(date: PlainDate) => string> = [
  (date) => `${said(dateParts(date).month)}月${said(dateParts(date).day)}号`,
  (date) => `${said(dateParts(date).month)}月${said(dateParts(date).day)}日`,
  (date) => `${dateParts(date).month}月${dateParts(date).day}号`,
  (date) => `${dateParts(date).month}月${dateParts(date).day}日`,
  (date) => `${dateParts(date).year}年${dateParts(date).month}月${dateParts(date).day}日`,
  (date) => `${digitByDigit(dateParts(date).year)}年${said(dateParts(date).month)}月${said(dateParts(date).day)}號`,
  (date) => wide(`${dateParts(date).month}月${dateParts(date).day}号`),
  (date) => `${said(dateParts(date).month)}月份的${said(dateParts(date).day)}号`,
  (date) => `${said(dateParts(date).month)}月${said(dateParts(date).day)}号星期${DAYS[weekday(date) - 1]}`,
  (date) => `${dateParts(date).month}月${dateParts(date).day}号，周${DAYS[weekday(date) - 1]}`,
  (date) => `礼拜${DAYS[weekday(date) - 1]}，${dateParts(date).month}月${dateParts(date).day}号`,
  (date) => `${dateParts(date).month}/${dateParts(date).day}`,
  (date) => date,
  (date) => `第${said(isoWeek(date).week)}周的周${DAYS[weekday(date) - 1]}`,
];

export const dayName = (date: PlainDate) => DAYS[weekday(date) - 1]!;
