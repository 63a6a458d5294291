/** Days told beside the one that is meant: of other work, of what comes back, of why it is not sooner. */
import type { DateHit, Words } from "../kit/date-hit.ts";
import { toPhrase } from "../kit/words.ts";
import { dateAtomAt } from "./date-atoms.ts";

export function isOtherDay(words: Words, index: number, found: DateHit): boolean {
  if (!hasOtherDate(words, index, found)) return false;
  const after = clauseAfter(words, found.next);
  return (
    isReasonOnly(words, found) ||
    NOT_THEN.test(after) ||
    (BACK.test(after) && !isOfMaterial(words, index)) ||
    (found.expr.kind === "bound" && found.expr.bound === "from" && isDenied(words, found)) ||
    OTHER_WORK.test(after) ||
    (SAILS.test(after) && /(?:船|航班|班列)(?:期)?(?:是|要|得)?$/.test(clauseBefore(words, index, 5))) ||
    isOfOtherDoings(after) ||
    (isAround(found) && LEAVE.test(after)) ||
    (!isAhead(found) && STANDS_SO.test(after))
  );
}

/** "那是上礼拜的数": when it was so. */
export const isOfOldNews = (words: Words, index: number, { next }: DateHit) =>
  /(?:那|这)个?(?:都|还)?是$/.test(clauseBefore(words, index, 5)) &&
  /^(?:的(?:数|事|计划|安排|话|情况|现在|今天|$)|[说报定讲]的)/.test(toPhrase(words.slice(next, next + 4)).text);

/** What else happens on that day: no delivery where another day is told. */
const OTHER_WORK =
  /^(?:还|才|要|会|先|再|得|上午|下午|早上|晚上|我们|安排|开始|做|去|给|能|可以|进行|在|就|正好|有|那天|是|那是|只是)*(?:抽检|质检|检验|终检|测试|验货|送检|装箱|盘库|包装|打包|喷漆|电镀|组装|上线|开工|投产|排产|开会|调试|试产|试模|盘点|老化|返工|贴标|放假|停电|停产|休息|加班|到料|来料|材料|物料|料到|修|检修|保养)/;
/** "明天元旦总要给人歇一天", "周四车间要盘点": whoever it is said of, unless the clause tells of the goods as well. */
const isOfOtherDoings = (after: string) => DOINGS.test(after) && !OF_GOODS.test(after);
const DOINGS =
  /停电|限电|停水|停产|停线|盘点|盘库|检修|保养|放(?:[^ ]{0,2})假|休息|歇|拜拜|祭祖|扫墓|等(?:验货|质检|检验)|验货|审厂|验厂|参观|接待|开会|年会|聚餐|团建|体检|培训|消防|演习|大扫除|装修|搬|喜酒|贴(?:标|完|唛)|唛头|标签|打样|调机|换模|请假|客户来|有人来|不(?:上|开)(?:班|工)|没人|别人家?的|别家的|另一[批单]|其他单|涨潮|封[路港道桥控]|高考|让给|别的(?:客|单|货|订单|厂)|[那这另](?:一)?批(?:货|单)?是|[才先还要再得][^ ]{0,3}(?:抽检|质检|检验|终检|测试|装箱|封箱|包装|打包|喷漆|电镀|组装|老化|返工|试[产模机])/;
const OF_GOODS =
  /发(?!现|布|票|烧)|出货|出厂|交货|走|提货|装车|装柜|能好|好了|做[好完]|搞定|完工|可以|能|行(?!政)|后|完(?:了|再|就)|[改推拖延挪]/;
/** "下周一走，船是下周四开" */
const SAILS = /^(?:才|就|要)?(?:开|飞|离港|靠港)(?:船|航|走)?的?(?= |$)/;
/** "端午过完先", "年前工人都要回家": the feast that it is not before. */
const isAround = ({ expr }: DateHit) => expr.kind === "bound" && !isOneDay(expr.of);
const isOneDay = ({ kind }: DateHit["expr"]) => kind === "day" || kind === "weekday" || kind === "weekday_of";
const LEAVE =
  /^(?:先|再说|再讲|再看)(?:啦|吧|了|喽|咯)?(?= |$)|^(?:工人|大家|师傅|员工|人|司机|我们|厂里)(?:们)?(?:都|全|也|就|要|得|会|已经)*(?:回[家乡老]|走光|跑|没|不在|请假|休|放)/;
/** "今天刚上机", "昨天料才到", "今天我要陪客户": how things stand, or why it is not sooner. */
const STANDS_SO =
  /^(?:上午|下午|早上|晚上|中午|一早|夜班|白班)?(?:(?:[^ ]{0,4}?(?:刚刚?|才|正在?|还在|已经|还没))|在(?!家)|(?:夜班|值班|加班|熬夜|没睡|休息)|(?:应该|估计|可能|大概|都|也|就|已经)*到(?:[^ ]{1,4})?了(?= |$)|我们?(?:要|得|在|有)(?:陪|接|开会|出差|去|看|带|休|参加|送|外面))/;
/** Of today and the days before it. */
const isAhead = ({ expr }: DateHit) => expr.kind !== "offset" || expr.from !== "today" || expr.amount > 0;
/** "元旦过完就安排": beside the day that was told it says why it is not sooner. */
const isReasonOnly = (words: Words, { expr, next }: DateHit): boolean =>
  expr.kind === "bound" &&
  expr.bound === "after" &&
  /^(?:我们|马上|立刻|立即|才|就|再|开始|能|可以|会)*(?:安排|排|开工|复工|上班|开线|开机)(?:吧|的|了)?(?= |$)/.test(
    toPhrase(words.slice(next, next + 10)).text,
  );
/** "电镀那边后天回来"; what material does is told elsewhere, as a condition. */
const BACK = /^(?:才|就|会|能|要|得)*[送拿]?回(?:来|厂)/;
/** Why it is not that day: "周四没车", "周三司机请假", "下周排满了". */
const NOT_THEN =
  /^(?:那天|通知|说|要|会|那边|我们|这边|厂里|全部?|都|已经|又|车队?|船|柜子?|货柜|司机|货代|机器|产线|线上|工人|人手?|舱位|实在|也|就)*(?:没(?:有)?(?:车|船|柜|货柜|舱|仓位|司机|空|时间|档期|产能|人)|[停限断]电|请假|排[不满]|[订占]满|满了|插不|塞不|挤不|订不|装不|走不|(?:人手?|产能|料|材料)(?:都)?(?:不够|没到|不足)|不够|不在(?!家)|不?(?:加班|上班|开工|开门)|聚餐|年会|来不了|到不了|不(?:行|成)(?:了|的|$))/;

function clauseAfter(words: Words, index: number): string {
  const end = words.findIndex((word, at) => at > index && word.gap !== "");
  return words[index]?.gap === "" ? toPhrase(words.slice(index, end < 0 ? index + 12 : end)).text : "";
}
export const clauseBefore = (words: Words, index: number, length = 3) =>
  toPhrase(words.slice(Math.max(0, index - length), index)).text;
/** What is to come in stands right before the day. */
export const isOfMaterial = (words: Words, index: number) => ARRIVING.test(clauseBefore(words, index, 8));
const ARRIVING =
  /(?:材料|物料|原料|料|芯片|布|纸箱|包材|配件|零件|模具|样品|外壳|电池|屏|壳|件|货柜|柜子?|车|船)[^ ]{0,3}$/;

/** Another day stands beside it. */
export function hasOtherDate(words: Words, index: number, { next }: DateHit): boolean {
  for (let at = 0; at < words.length; at++) {
    if (at === index) at = next;
    const other = words[at] === undefined ? null : dateAtomAt(words, at);
    if (other !== null && !other.denied && (other.next <= index || at >= next)) return true;
  }
  return false;
}

/** Nothing goes before that day: "过年前赶不出来". */
const isDenied = (words: Words, { next }: DateHit) =>
  /(?:之前|以前|前)[^ ]*[不没悬呛]/.test(toPhrase(words.slice(Math.max(0, next - 10), next)).text);
