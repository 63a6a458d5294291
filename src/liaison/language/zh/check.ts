/**
 * What is looked for in a Chinese sentence before it is spoken: words that commit, and numbers in figures and in
 * characters. It knows nothing of how the sentence was put together: the check must not share a fault with the wording.
 */
import { figure } from "../kit/check.ts";
import type { SpokenCheck, SpokenNumber } from "../types.ts";

const DIGIT: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 幺: 1 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const SCALE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
};
/** "九点三" is 9.3, but "九点三十分" and "两点零五分" are an hour and its minutes. */
const RUN =
  /\d(?:[\d,.]*\d)?|[零〇一二两兩三四五六七八九幺壹贰叁肆伍陆柒捌玖十百千万萬亿億]+(?:点[零〇一二三四五六七八九幺]+(?![零〇一二三四五六七八九幺十分]))?/gu;
/** A weekday is a name: its date is checked. */
const NAMED = /(?:星期|周|礼拜|週|禮拜)$/;

function spokenNumbers(text: string): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  for (const match of text.matchAll(RUN)) {
    if (NAMED.test(text.slice(0, match.index))) {
      const rest = match[0].slice(1);
      if (rest !== "") found.push(read(rest));
      continue;
    }
    found.push(read(match[0]));
  }
  return found;
}

function read(run: string): SpokenNumber {
  if (/^\d/.test(run)) {
    return { values: [figure(run, ",", ".")], digits: null };
  }
  const [whole, places] = run.split("点") as [string, string | undefined];
  const head = amountOf(whole);
  if (places !== undefined) {
    return { values: [Number(`${head}.${[...places].map((sign) => DIGIT[sign]).join("")}`)], digits: null };
  }
  const plain = [...whole].every((sign) => DIGIT[sign] !== undefined);
  return { values: [head], digits: plain ? [...whole].map((sign) => DIGIT[sign]).join("") : null };
}

function amountOf(run: string): number {
  const signs = [...run];
  if (signs.every((sign) => DIGIT[sign] !== undefined)) return Number(signs.map((sign) => DIGIT[sign]).join(""));
  let total = 0;
  let section = 0;
  let pending = 0;
  let last = 1;
  let zero = false;
  for (const sign of signs) {
    const digit = DIGIT[sign];
    const scale = SCALE[sign] ?? 1;
    if (digit !== undefined) {
      if (digit === 0) zero = true;
      pending = digit;
    } else if (scale >= 10_000) {
      total = scale === 10_000 ? total + (section + pending || 1) * scale : (total + section + pending || 1) * scale;
      section = 0;
      pending = 0;
      last = scale;
      zero = false;
    } else {
      section += (pending || 1) * scale;
      pending = 0;
      last = scale;
      zero = false;
    }
  }
  // "两千五" is 2500.
  return total + section + pending * (last >= 100 && !zero ? last / 10 : 1);
}

export const check: SpokenCheck = {
  commits:
    /接受|接納|同意|答应|答應|批准|核准|授权|授權|放行|保证|保證|承诺|承諾|担保|擔保|认可|認可|豁免|赔偿|賠償|成交|签字|簽字|一言为定|一言為定|没问题，?(?:价格|涨价)|(?:我们|我們|我)(?:会|會|可以|愿意|願意|来|將|将)?(?:付款|付钱|付錢|支付|承担|承擔)|(?:价格|價格|涨价|漲價|费用|費用|合同|账户|帳戶|付款)(?:已经|已經|已|就)?(?:确认|確認|定了|没问题|沒問題|可以|敲定)|(?:我们|我們|我)(?:可以|会|會|已经|已經|已|现在|現在)?(?:确认|確認)(?:.{0,6})(?:价格|價格|涨价|漲價|费用|費用|合同|付款|账户|帳戶|折扣)|(?:您|你|你们|你們|贵司|貴司)(?:可以|能|就)(?:发货|發貨|出货|出貨|开工|開工|生产|生產|使用|开始|開始|特采|直接)|特采|让步接收|讓步接收|就这么定|就這麼定|说定了|說定了|按您说的涨/gu,
  negates: /不|没|沒|无法|無法|未|无权|無權|别|別/gu,
  numbers: spokenNumbers,
  months: [..."一二三四五六七八九", "十", "十一", "十二"].map(
    (name, index) => new RegExp(`(?<![\\d十])(?:${index + 1}|${name})月`),
  ),
  weekdays: [..."一二三四五六", "[日天]"].map((name) => new RegExp(`(?:星期|[周週]|礼拜|禮拜)${name}`)),
  monthsAreNumbers: true,
};
