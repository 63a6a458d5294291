/** Which event a date speaks of. Longer phrases first: "备好待发" is ready, not shipped. "交货" alone says nothing sure. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const PATTERNS: ReadonlyArray<readonly [DateBasis, RegExp]> = [
  [
    "received",
    /(?:送到|送达|寄到|运到|发到)(?:你|您|客户|贵司|你们|您那|工厂|仓库)?|到(?:你们?|您|客户|贵司)(?:那边|那里|这边|仓库|工厂|公司|手上|手里|那|处)|到达|到港|收到货|(?:你们?|您|客户|贵司)(?:那边|那里)?(?:能|可以|会|就能|就)?(?:收到|拿到)|ddp|dap|门到门|eta|签收|到手/g,
  ],
  [
    "handed_over",
    /(?:交给|交到|交|给)(?:货代|船公司|快递|物流|承运人|司机|货运)|(?:货代|物流|快递|车队|司机|你们|您)(?:来|过来|会来)?(?:提货|拉货|取货|拉走|提走|取走|收货)|提货|拉货|交仓|进仓|入仓|送仓|装船|上船|开船|船开|离港|fob|fca|etd|送(?:到)?(?:港口|码头|机场)|到港口|交运|截关|上飞机|起飞/g,
  ],
  [
    "ready",
    /(?:可以|能|随时可以?|就能|就可以)(?:提货|安排发货|安排出货|装柜|验货)|备好货?|货好|齐货|货齐|待发|备货完成|货(?:就)?(?:备|准备)好|准备好|包装好|打包好|包好|打好包|ready|装好箱|货都?好了?/g,
  ],
  [
    "ex_factory",
    /出厂|出货|发货|发出去?|发走|发运|发柜|装柜|装车|出柜|走货|寄出|寄走|发给|离厂|出库|出仓|交运|ex ?works|exw|ship(?:ped|ping)?|发(?=了|$| )|出(?=$| )|走(?=$| )|能走|可以走|起运|启运|运出|拉出去|上车|配送|寄(?=$| |了)|能发|可以发|会发|再发|先发|先出|能出|可以出|再出|才能发|才能出|发(?=\d)|就发|就出|(?<=一起|一块|块儿|一并|统一|集中)[发出走]/g,
  ],
  [
    "finished",
    /完工|做完|生产完成?|生产好|完成|做好|做得完|做得好|(?<=[号日会能就全都底旬周内天前]|可以)好了?(?=$| )|搞定|下线|弄好|弄完|赶完|组装完|组装好|结束生产|收尾|干完|赶出来|做出来|出来|生产出来|做齐|会好|能好/g,
  ],
];
const DENIED = /(?:不是|没有?|不算|并非|而不是|还没)$/;

export type BasisMention = { basis: DateBasis; span: Span };

/** Mentions in spoken order. A denied one ("不是发货，只是做完") is none. */
export function readBases(phrase: Phrase): BasisMention[] {
  let text = phrase.text;
  const found: BasisMention[] = [];
  for (const [basis, pattern] of PATTERNS) {
    text = text.replace(pattern, (match, ...rest) => {
      const at = rest.find((one) => typeof one === "number") as number;
      const denied = DENIED.test(phrase.text.slice(0, at));
      const thing = /^(?:部门|部|员|计划|单|经理|人员|情况|方式|港|商|通知|地)/.test(
        phrase.text.slice(at + match.length),
      );
      if (!denied && !thing) found.push({ basis, span: phrase.span(at, at + match.length) });
      return "_".repeat(match.length);
    });
  }
  return found.sort((a, b) => a.span.from - b.span.from);
}
