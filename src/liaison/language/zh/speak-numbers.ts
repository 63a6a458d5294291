/** Numbers, quantities and identifiers as words that survive a bad line. */
import { withoutPo } from "../kit/numerals.ts";
import { alikeNumber } from "./alike.ts";

const ONES = [..."零一二三四五六七八九"];
const SCALES: ReadonlyArray<readonly [number, string]> = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
];

/** Below ten thousand; 两 before 百 and 千, as it is said. `first`: nothing stands before, so that ten is 十. */
function group(value: number, first: boolean): string {
  let rest = value;
  let text = "";
  let gap = false;
  for (const [scale, name] of SCALES) {
    const digit = Math.floor(rest / scale);
    rest %= scale;
    if (digit === 0) {
      gap = text !== "" || gap || !first;
      continue;
    }
    if (gap) text += "零";
    gap = false;
    const bare = scale === 10 && digit === 1 && first && text === "";
    text += `${bare ? "" : digit === 2 && scale >= 100 ? "两" : ONES[digit]}${name}`;
  }
  if (rest === 0) return text;
  return `${text}${gap ? "零" : ""}${ONES[rest]}`;
}

export function numberToWords(value: number): string {
  if (value < 0) return `负${numberToWords(-value)}`;
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".") as [string, string];
    return `${numberToWords(Number(whole))}点${digits(decimals)}`;
  }
  if (value === 0) return ONES[0]!;
  const yi = Math.floor(value / 100_000_000);
  const wan = Math.floor((value % 100_000_000) / 10_000);
  const rest = value % 10_000;
  let text = yi === 0 ? "" : `${yi === 2 ? "两" : numberToWords(yi)}亿`;
  if (wan > 0)
    text += `${wan === 2 && text === "" ? "两" : group(wan, text === "").replace(/^零?/, text !== "" && wan < 1000 ? "零" : "")}万`;
  if (rest > 0) text += group(rest, text === "").replace(/^零?/, text !== "" && rest < 1000 ? "零" : "");
  return text;
}

/** Where 四 and 十 could be confused, digit by digit as well: "十四，一四". */
export function safeNumber(value: number): string {
  const words = numberToWords(value);
  return alikeNumber(value) === null ? words : `${words}，${digits(String(value))}`;
}

export function digits(text: string): string {
  return [...text].map((digit) => ONES[Number(digit)] ?? "").join("");
}

/** Unit of the record -> the measure word. What is not listed is the partner's own word and is said as it stands. */
const UNITS: Readonly<Record<string, string>> = {
  pcs: "件",
  pc: "件",
  ea: "件",
  kg: "公斤",
  g: "克",
  mg: "毫克",
  t: "吨",
  m: "米",
  km: "公里",
  cm: "厘米",
  l: "升",
  ml: "毫升",
  lb: "磅",
  yard: "码",
  carton: "箱",
  box: "盒",
  case: "箱",
  crate: "木箱",
  pallet: "托盘",
  reel: "卷盘",
  roll: "卷",
  set: "套",
  kit: "套",
  pair: "双",
  pack: "包",
  bag: "袋",
  drum: "桶",
  tray: "吸塑盘",
  tube: "管",
  bottle: "瓶",
  can: "罐",
  bundle: "捆",
  sheet: "张",
  container: "货柜",
  panel: "拼板",
};

export function speakUnit(uom: string): string {
  const unit = uom.trim().toLowerCase();
  return UNITS[unit] ?? unit;
}

/** "十四件，一四，": the last comma goes where the sentence ends. */
export function speakQuantity(value: number, uom: string): string {
  const spoken = `${value === 2 ? "两" : numberToWords(value)}${speakUnit(uom)}`;
  return alikeNumber(value) === null ? spoken : `${spoken}，${digits(String(value))}，`;
}

const SIGNS: Readonly<Record<string, string>> = { "-": "杠", "/": "斜杠", ".": "点", _: "下划线", " ": "" };

/** "四四七一" digit by digit, letters apart. A line of one or two digits is a number. */
export function speakIdentifier(value: string): string {
  const bare = withoutPo(value);
  if (/^\d{1,2}$/.test(bare)) return bare.startsWith("0") && bare !== "0" ? digits(bare) : numberToWords(Number(bare));
  return [...bare.toUpperCase()]
    .map((sign) => (/\d/.test(sign) ? ONES[Number(sign)]! : (SIGNS[sign] ?? ` ${sign} `)))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
}
