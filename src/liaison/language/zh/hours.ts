/** Parts of the day in Chinese, and what makes a time the earliest or the latest. */
import { HOUR, type HourCues, MIDNIGHT, NOON } from "../kit/hours.ts";

const RULES_OUT = "不|没空|没时间|没有空|没有时间|没法|有事|忙|很忙|比较忙|满了|排满|开会|休息|有会|要开会|出差";

export const HOURS: HourCues = {
  parts: [
    [/(?:午饭|中午|吃饭|午休)(?:之|以)?前/g, 0, NOON],
    [/(?:午饭|中午|吃饭|午休)(?:之|以)?后/g, 13 * HOUR, MIDNIGHT],
    [/上午|早上|早晨|清晨|(?<!更|最|尽|太|还|越)早(?=[都也比要吧,]|$)/g, 0, NOON],
    [/中午|正午/g, 11 * HOUR, 14 * HOUR],
    [/下午|午后/g, NOON, MIDNIGHT],
    [/傍晚|晚上|晚间/g, 17 * HOUR, MIDNIGHT],
  ],
  ruledOut: {
    before: /(?:不要|不能|别|除了|不想|不在|避开)[^ ]{0,4}$/,
    after: new RegExp(
      `^(?:都|我|我们|这边|那边|一般|可能|就|是|也|那天|有点|太|实在|肯定|通常|经常|总是|来)*(?:${RULES_OUT})(?!错|是不|难|一定)`,
    ),
  },
  from: { before: "从|不早于|不能早于|不要早于|别早于|最早", after: "以后|之后|后|过后|开始|起|往后" },
  until: { before: "不晚于|最晚|最迟", after: "以前|之前|前" },
  between: "",
  and: /^[和到至]$/,
  to: /^[到至]$/,
};
