/** Conditions a speaker attaches, facts about what he waits for, and people named as the ones to ask. */
import { inside, overlap } from "../../extraction/spans.ts";
import type { Span } from "../../extraction/types.ts";
import { type NeededFirst, withNeededFirst } from "../kit/needed-first.ts";
import { afterAny, toPhrase, type Word } from "../kit/words.ts";
import { durationAt } from "./durations.ts";

type Words = readonly Word[];

const OPENERS =
  "如果|要是|假如|假设|只要|除非|万一|倘若|前提是|条件是|要看|取决于|得看|若是|只有|看你们|看客户|如|只能等|要等|得等|等";
const STOCK =
  /(?:如果|要是)?(?:一切|都|全部)?(?:顺利|正常|没有意外|不出意外|没什么意外|没意外|没什么问题|没问题|没有问题|没有什么问题|不出问题|不出什么意外|没变化|没有变化)(?:的话|的情况下)|如果(?:一切)?(?:顺利|正常|没有意外|不出意外|没问题|没什么问题)/g;
/** Said in passing: no condition. */
const NONE =
  "如何|如果你愿意|如果您愿意|如果愿意|如果你想|如果您想|如果没弄错|如果我没弄错|如果没搞错|如果我没搞错|如果我没理解错|如果不介意|如果您不介意|如果你不介意|要是不介意|要是您不介意|要是你不介意|如果允许|如果您允许|如果你问我|如果您问我|如果这样说|如果没记错|如果我没记错|如果没错|如果可以|要是可以|如果方便|要是方便|如果您方便|如果你方便|要是您方便|如果要|如果有需要|如果需要|如果不行|如果您|等到|要等到|得等到|只能等到|等一|等下|等会|等等|等你打|等您打|等我|如期|如下|如果说|等于";
const EVENT =
  /(?:如果|要是|只要|假如|等)?(?:你们?|您|贵司|客户|材料|物料|原料|原材料|样品|定金|订金|尾款|货款|图纸|模具|芯片|元件|元器件|海关|包材|证书|认证|许可证|批文|报告|钢材|连接器|配件|确认书|pcb|收到|拿到)[^ ]{0,12}?(?:到|来|确认|批准|批|付款|到账|签|签字|通过|放行|到位|齐|好|承认|给|回复|付|货款|订金|定金|图纸|样品)(?:了|完|好|齐|货)?(?:之后|以后|后|的话|我们?才|才|我们?再|再|我们?就)/g;

/** Clause by clause: from the opening word to the end of its clause; "…的话" and "材料到了以后" close themselves. */
export function readConditions(words: Words, dates: ReadonlyArray<Span>): Span[] {
  return withNeededFirst(NEEDED_FIRST, words, clausesWithOpener(words, dates));
}

const NEEDED_FIRST: NeededFirst = {
  needs:
    /(?:要|得|必须|需要|只能)先(?:有|拿到|收到|拿|等到?)(?!.{0,3}(?:天|周|时间|钱|款|定金))|先(?:要|得|需要|必须)(?:有|拿到|收到|等到?)(?!.{0,3}(?:天|周|时间|钱|款|定金))/,
  joins: /(?!)/,
};

function clausesWithOpener(words: Words, dates: ReadonlyArray<Span>): Span[] {
  const phrase = toPhrase(words);
  const found: Span[] = [];
  const add = (span: Span) => {
    if (!found.some((one) => overlap(span, one))) found.push(span);
  };
  for (const pattern of [STOCK, EVENT]) {
    for (const match of phrase.text.matchAll(pattern)) {
      const span = phrase.span(match.index, match.index + match[0].length);
      // "四月三号以后" is a bound on a date, not an event.
      const bound = pattern === EVENT && dates.some((date) => date.to >= span.to && date.from <= span.to - 2);
      if (!bound) add(span);
    }
  }
  for (let index = 0; index < words.length; index++) {
    const opened = afterAny(words, index, OPENERS);
    if (opened < 0 || afterAny(words, index, NONE) > 0 || isWithin(words, index)) continue;
    // "还得等两周" waits for time, not for something.
    if (/^[要得等只]$/.test(words[index]!.text) && durationAt(words, opened) !== null) continue;
    let end = opened;
    while (end < words.length && !closes(words, end, opened)) end += 1;
    const talk = afterAny(words, end, "的话");
    const last = talk > 0 && words[end]!.gap === "" ? talk : end;
    if (last - index >= 4) add({ from: words[index]!.from, to: words[last - 1]!.to });
    index = last - 1;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "比如", "例如", "不等": another word. "在等" is told as a fact. */
function isWithin(words: Words, index: number): boolean {
  return index > 0 && words[index]!.gap === "" && /^[比例假何不一对相同平在等用]$/.test(words[index - 1]!.text);
}

function closes(words: Words, end: number, opened: number): boolean {
  if (/[,.;?!—]/.test(words[end]!.gap)) return true;
  return (
    end - opened >= 3 &&
    afterAny(words, end, "的话|就|我们就|我们才|就能|就可以|才能|才可以|那就|那我们|再发|再出|就发|就出|我们再") > 0
  );
}

const SUPPLY =
  /^(?:我们的?|这个|那个|的|因为|主要|缺的)*(?:材料|物料|原料|原材料|芯片|元器件|电子料|包材|钢材|布料|面料|模具|样品|电容|电阻|外壳|供应商|pcb|板子|配件|零件|纸箱|标签|螺丝|铜|铝|电池|屏幕|接插件|连接器|线材|料)[^ ]{0,14}(?:到|来|进来|回来|送|到货|齐|回厂|交过来|到厂)/;

/** "材料下周一到，我们四月二号出货": what we wait for, told as a fact beside the answer. */
export function readSupplyFacts(words: Words, dates: ReadonlyArray<Span>): Span[] {
  if (dates.length < 2) return [];
  const found: Span[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    const closed = end === words.length || /[,.;—]/.test(words[end]!.gap) || /^[所然]$/.test(words[end]!.text);
    if (!closed) continue;
    const clause = words.slice(start, end);
    const span = { from: clause[0]!.from, to: clause.at(-1)!.to };
    const dated = dates.filter((date) => inside(date, span)).length;
    if (SUPPLY.test(toPhrase(clause).text.replaceAll(" ", "")) && dated > 0 && dated < dates.length) found.push(span);
    start = end;
  }
  return found;
}

const TITLE = "经理|小姐|先生|女士|主任|厂长|师傅|主管|课长|组长|副理|协理|科长|部长|助理|总监|工程师|老师|总|工|姐|哥";
const DEPARTMENT =
  "(?:生产|采购|品质|质量|业务|销售|物流|仓库|计划|财务|工程|技术|船务|货运|生管|关务|物控)(?:部门?|组|科|课|那边)?(?:的|里的)?";
const PERSON = new RegExp(
  `(?:问|找|联系|打给|让|叫|请|跟|和|咨询|转给|转到|换|是|给|接)(?:一下|下|一问)?((?:我们?)?(?:的)?(?:${DEPARTMENT})?(?:同事|老板)?(?:(?!你|您|他|她|谁|哪)[\\p{Script=Han}]{1,2}?(?:${TITLE})|[小老阿][\\p{Script=Han}]|(?<=同事)(?![回打说跟知清负会接来处在比告])[\\p{Script=Han}]{2,3}(?=$| )|(?<=同事|老板|部门?|科|课)))`,
  "u",
);
const NOBODY =
  /^(?:和?我们?|你们?|您|一下|他|她)?(?:老是|小心|小时|老板娘|加工|完工|开工|手工|施工|停工|动工|化工|分工|不经理|的总|一总)$/;

/** "找生产部的王经理", "问我同事小李": the span of the person as named. */
export function readColleague(words: Words): Span | null {
  const phrase = toPhrase(words);
  const match = PERSON.exec(phrase.text);
  const name = match?.[1] ?? "";
  if (
    match === null ||
    name.length < 2 ||
    NOBODY.test(name) ||
    /小时|人工|加工|完工|开工|停工|员工|老是|职工/.test(name)
  )
    return null;
  const from = match.index + match[0].length - name.length;
  return phrase.span(from, from + name.length);
}
