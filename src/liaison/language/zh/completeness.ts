/** How Chinese turns end, for endpointing. */
import type { SlotName } from "../../extraction/types.ts";
import { createCompleteness } from "../kit/completeness.ts";
import { afterAny, type Word } from "../kit/words.ts";
import { CHINESE } from "./grammar.ts";
import { isNumeral, measureAt, SCALES } from "./lexicon.ts";

const FILLERS = new Set([..."嗯呃额啊唔哦噢喔诶"]);
const THINKING = `我想想|让我想想|我看看|我看一下|让我看看|等一下|等等|稍等|稍等一下|我查一下|怎么说呢|怎么说|我觉得|我想|这个|那个|就是说|就是|应该是|可能是|大概是|大概|可能|应该|差不多|
  我们会|我们可以|要看|就是那个|好像|好像是|估计|一般|比如说|我查查|比如|先看一下|等我一下|大约|我们是|那么`;
const DANGLING = `在|从|到|和|跟|与|或|或者|但|但是|如果|因为|所以|直到|最晚|最迟|最早|最快|大概|下|这|那|每|第|的话就|还有|以及|因此|然后|要到|是在|不是|一共|总共|还剩|剩下|
  上个|下个|下下|这个|那个|要|得|会|能|可|把|被|给|对于|关于|除了|比|跟着|而|而且|不过|可是|只是|另外|百分之|百分|分之|双|两个|三个|杠|斜杠|点|号是|是`;

/** A preposition or a conjunction at the end waits for what it leads to; alone or after a pause "是" and "会" do not. */
function dangles(words: readonly Word[]): boolean {
  for (let back = 1; back <= 4 && back <= words.length; back++) {
    const start = words.length - back;
    if (afterAny(words, start, DANGLING) !== words.length) continue;
    if (start === 0 || words[start]!.gap !== "") return !/^[是会能要可]$/.test(words[start]!.text);
    // "不会", "可以的是": the verb before it makes it an answer.
    return !(back === 1 && /^[是会能要可]$/.test(words[start]!.text) && /^[不就都也还]$/.test(words[start - 1]!.text));
  }
  return false;
}

/** A number that may go on: "三千" for a date, "两百零" for a quantity. */
function openNumber(words: readonly Word[], slot: SlotName | null): boolean {
  const last = words.at(-1)!;
  if (last.text === "零" && words.length > 1) return slot !== "identifier";
  if (last.text in SCALES && last.text !== "十") return slot !== "quantity_done";
  return slot === "ship_date" && isNumeral(last) && words.length > 0;
}

export const completeness = createCompleteness(CHINESE, {
  fillers: FILLERS,
  thinking: THINKING,
  dangles,
  openNumber,
  halfDay: () => false,
  measure: (word) => !isNumeral(word) && measureAt([{ ...word, gap: "" }], 0) !== null,
  percent: ({ text }) => text === "%" || text === "成" || text === "趴" || isNumeralText(text),
  timeUnit: ({ text }) => /^[天周月年时期拜日]$/.test(text),
});

function isNumeralText(text: string): boolean {
  return /^[零一二三四五六七八九十百半\d.]+$/.test(text);
}
