/** Closed word lists of Chinese: digits, scales, units of measure and of time, letters. Simplified characters only. */
import { named, numbered } from "../kit/lists.ts";
import { afterAny, type Word } from "../kit/words.ts";

/** The forms of accounts (壹贰叁) are digits like the others. */
export const DIGITS: Readonly<Record<string, number>> = numbered(
  `零 0 〇 0 一 1 二 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9 两 2 俩 2 仨 3 幺 1
   壹 1 贰 2 叁 3 参 3 肆 4 伍 5 陆 6 柒 7 捌 8 玖 9`,
);
/** As the army and the telephone say them; only where an identifier is spelled. */
export const SPOKEN_DIGITS: Readonly<Record<string, number>> = numbered("洞 0 拐 7 勾 9 么 1");
export const SCALES: Readonly<Record<string, number>> = numbered(
  "十 10 拾 10 百 100 佰 100 千 1000 仟 1000 万 10000 亿 100000000",
);
/** 廿 and 卅 are twenty and thirty in one character. */
export const TENS: Readonly<Record<string, number>> = numbered("廿 20 卅 30");

export const WEEKDAYS: Readonly<Record<string, number>> = numbered(
  "一 1 二 2 三 3 四 4 五 5 六 6 日 7 天 7 末 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7",
);

/** As spoken -> singular, as used in the record. Longer ones win: phrases of `afterAny`. */
const MEASURE_WORDS = named(
  `pcs: 个 件 只 支 枚 粒 颗 片 块 条 根 台 部 把 顶 辆 架 盏 pcs pc pieces piece ea units unit 单位 pce | kg: 公斤 千克 kg kgs |
   g: 克 g 公克 | mg: 毫克 mg | t: 吨 公吨 t ton tons | m: 米 公尺 m | km: 公里 千米 km | cm: 厘米 公分 cm | mm: 毫米 mm | l: 升 公升 l |
   ml: 毫升 ml | lb: 磅 lb lbs | yard: 码 yard yards |
   carton: 箱 纸箱 箱子 大箱 小箱 外箱 carton cartons ctn ctns | box: 盒 彩盒 盒子 box boxes | crate: 木箱 筐 篮 |
   pallet: 托 托盘 栈板 卡板 板货 托板 板 pallet pallets plt 板子 | reel: 盘 卷盘 料盘 reel reels | roll: 卷 捆卷 roll rolls | set: 套 组 set sets 套装 |
   pair: 双 对 pair pairs | pack: 包 pack packs 小包 | bag: 袋 bag bags | drum: 桶 drum drums | tray: tray trays 吸塑盘 |
   tube: 管 tube tubes | bottle: 瓶 | can: 罐 | bundle: 捆 扎 | sheet: 张 | container: 柜 货柜 集装箱 柜子 container containers 高柜 | jin: 斤 市斤 |
   panel: 拼板 panel panels | coil: 线圈 coil`,
);
const MEASURE_PHRASES = Object.keys(MEASURE_WORDS).join("|");

/** A measure word at the index; "个" before another ("三百个托盘") gives way to it. */
export function measureAt(words: readonly Word[], index: number): { unit: string; next: number } | null {
  const next = longest(words, index);
  if (next < 0) return null;
  const unit = MEASURE_WORDS[textOf(words, index, next)]!;
  const noun = unit === "pcs" ? afterAny(words, next, PACKED) : -1;
  return noun > 0 ? { unit: MEASURE_WORDS[textOf(words, next, noun)]!, next: noun } : { unit, next };
}
const PACKED = "托盘|栈板|卡板|托板|箱子|纸箱|木箱|货柜|集装箱|柜子|盒子";

function longest(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined || (word.gap !== "" && word.gap !== "-")) return -1;
  return afterAny(words, index, MEASURE_PHRASES);
}

const textOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join("");

export type TimeUnit = "day" | "business_day" | "week" | "month" | "year" | "hour";
export const TIME_UNITS: ReadonlyArray<readonly [string, TimeUnit]> = [
  ["个工作日|工作日|个工作天|工作天|个日历工作日", "business_day"],
  ["天|日历天|个自然日|自然日|个日历日|自然天|整天|日子", "day"],
  ["周|个周|星期|个星期|礼拜|个礼拜|个整周|周时间|个完整周|weeks|week", "week"],
  ["个月|个整月|个自然月", "month"],
  ["年", "year"],
  ["小时|个小时|钟头|个钟头|个钟", "hour"],
];

export function timeUnitAt(words: readonly Word[], index: number): { unit: TimeUnit; next: number } | null {
  let best: { unit: TimeUnit; next: number } | null = null;
  for (const [phrases, unit] of TIME_UNITS) {
    const next = words[index]?.gap === "" ? afterAny(words, index, phrases) : -1;
    if (next > 0 && (best === null || next > best.next)) best = { unit, next };
  }
  return best;
}

/** Words that begin like a number and are none. */
const IDIOMS = `一下|一样|一起|一直|一定|一般|一些|一旦|一边|一方面|一切|一致|一律|一向|一共|一会|一时|一来|一遍|一次|一口气|一批|一部分|
  一家|一块儿|一块发|一块出|一声|一周内部|一路|一线|一并|一同|一早|一齐|一整|一心|一系列|一阵|一番|一趟|一句|一种|一回|一步|一步步|一侧|一手|一期|一段|一开始|
  一大半|一小半|一多半|一少半|万一|万分|万事|千万别|千万不|千万要|千万记|三方|四处|十分感|十分抱|十分顺|十分紧|十分确|十分清|十分复|十分不|百分|
  两边|两头|两样|两方|双十|一百分|一百个放心|乱七八糟|三番|三三两两|四面|五金|八字|一概|一经|一是|二是|三是|一则|二来|二则|二维码|
  二次|三次|两次|四次|一带一路|两地|一层|十一长假|十一黄金|十一放假|十一假|十一国庆|一级|二级|三级|一楼|二楼|三楼|四楼|三防|二极|三极|一体|一步|一半`;

const ONE_BEFORE = "统一|唯一|逐一|任一|万一|单一|同一|周一|星期一|礼拜一";

/** "一定", "统一": the character is part of another word. */
export function isIdiom(words: readonly Word[], index: number): boolean {
  if (afterAny(words, index, IDIOMS) > 0) return true;
  // The first of May and of June, where no further digit follows.
  const day = afterAny(words, index, "五一|六一");
  if (
    day > 0 &&
    (words[day] === undefined || words[day]!.gap !== "" || !(isNumeral(words[day]!) || measureAt(words, day)))
  )
    return true;
  if (words[index]!.text !== "一" || words[index]!.gap !== "" || index === 0) return false;
  // "两万一" is a number.
  if (words[index - 1]!.text === "万" && index > 1 && isNumeral(words[index - 2]!)) return false;
  return afterAny(words, index - 1, ONE_BEFORE) > 0;
}

export const isNumeral = (word: Word) =>
  word.kind === "number" || word.text in DIGITS || word.text in SCALES || word.text in TENS;
