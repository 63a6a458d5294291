/** What is told of another customer: who, how many, what they pay. That their order comes first is a reason and no more. */
import type { IntentRule } from "../kit/intents.ts";

const NUMBER = "[一二两三四五六七八九十百千万\\d]{2,}(?!天|周|个?月|个?星期|点|号)";
const YOU = "(?:你们?|您|贵司)";
const CUSTOMER = `(?:(?:另外?|其他|其它|别的|还有)(?:一|几|有)?(?:个|家|位)?(?:的)?大?(?:客户|客人|买家|公司)|${YOU}的?(?:竞争对手|对手|同行|友商)|竞争对手)`;
/** Told, and not asked. */
const NO_QUESTION = "(?!.{0,8}(?:吗|么|多少|什么|呢|几))";
/** A firm by its name: foreign letters, or a name that ends like one. */
const FIRM =
  "(?:(?<![a-z])[a-z]{3,}|(?<!你|们|您|贵|我|的|个|家)(?!我|你|您|贵|他|另|其|别|这|那)[一-龥]{2,4}(?<!们|家|个|有)(?:公司|集团|汽车|电子|科技))";

export const CONFIDENCES: readonly IntentRule[] = [
  [
    "third_party_confidence",
    new RegExp(
      `${CUSTOMER}(?:.{0,8})(?:订|买|下|要|拿|定)(?:了|走)?(?:.{0,3})${NUMBER}|(?:${CUSTOMER}|他们|人家)(?:.{0,2})(?:给|出|付|报)(?:.{0,4})(?:价|钱)(?:.{0,6})(?:高|多|好|低)${NO_QUESTION}|${CUSTOMER}(?:.{0,2})(?:给|出|付)(?:.{0,3})[一二两三四五六七八九十\\d]+(?:块|元|美金|毛)`,
    ),
  ],
  [
    "third_party_confidence",
    new RegExp(
      `${FIRM}(?:上周|上个?月|昨天|前天|刚刚?|这周|上星期)?(?:也|又)?(?:订|下单|买)了?(?:我们)?${NUMBER}|(?:^|[ ，。])(?!我|你|您|那|这|有|别|其|另|急|大|上|.{0,2}客户)(?:[一-龥]{2,4}|[a-z]{3,})的(?:急单|订单|单子|板子)(?:.{0,2})(?:排|在|放)(?:.{0,2})${YOU}的?(?:前|之前)`,
    ),
  ],
  [
    "third_party_confidence",
    new RegExp(
      `我们(?:也|还|同时)(?:在)?(?:给|为|帮)(?!你|您|贵|我|自|他|别|大家|客户)[一-龥a-z]{2,6}?(?:做|生产|供货|加工)(?:这|那|同|一样|的)|${CUSTOMER}(?:.{0,8})(?:不合格|被退|召回|报废|倒闭|破产|退货)${NO_QUESTION}`,
    ),
  ],
];
