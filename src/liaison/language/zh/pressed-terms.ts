/** Contract terms pressed on us as if they were settled. Over simplified text without spaces. */
import type { IntentRule } from "../kit/intents.ts";

const NUMBER = "[一二两三四五六七八九十百零\\d]{1,5}";
const MONEY = "(?:分钱?|毛钱?|角|块钱?|元(?![旦月宵])|美金|美分|欧元)";
const INCOTERM = "(?:exw|fob|fca|cif|cfr|dap|ddp|dpu|cpt|cip|工厂交货|离岸价?|到岸价?|送货上门)";
/** "等你们放行" waits for it and asks for nothing. */
const NOT_AWAITED = "(?<!(?:等|没|未|不|才|待|如果|只要|要是).{0,8})";

export const PRESSED_TERMS: readonly IntentRule[] = [
  [
    "price_change_request",
    new RegExp(
      `按(?:着|照)?(?:新的?|调整后的?|调过的?|涨(?:了|过)?(?:以?后)?的?)(?:单)?价(?:格|钱)?(?:走|算|来|执行|结|收|下)|(?:多|贵|加)${NUMBER}${MONEY} ?(?:一|每)[个件片只台套箱]|(?:单价|价格?)[^ ]{0,6}(?:改|调)(?:成|到|为)|(?:贵|多收|多要|多加|多给)(?:了|你们?|您|我们)?${NUMBER}${MONEY}|(?:确认|同意|批准?|接受|答应|认可)(?:.{0,3})(?:新的?价格?|新单价|涨价|加价|新报价)`,
    ),
  ],
  [
    "terms_request",
    new RegExp(
      `(?:账期|帐期|付款期|结算期|付款)(?:是|为|要|按|改成|改为|改到|定|放到|延到)*${NUMBER}天|${NUMBER}天(?:内|后)?(?:付款|账期|帐期|结款|结账|结算|付清)|现款现货|款到发货|货到付款|先款后货`,
    ),
  ],
  [
    "terms_request",
    new RegExp(
      `${NOT_AWAITED}(?:请|麻烦|帮忙|你们?|您|赶紧|快点?|直接)(?:(?!没|未|不|还|才).){0,6}放行(?!了|才|以?后|之后|再)|把.{0,5}货(?:给)?放(?:了|行)吧?`,
    ),
  ],
  [
    "terms_request",
    new RegExp(
      `(?:改|换|变|转|切换)(?:成|为|到|用|做|按|走)? ?${INCOTERM}|(?:以后|今后|往后|从现在起|从现在开始)(?:.{0,4})${INCOTERM}|不(?:做|走|按|用) ?${INCOTERM}`,
    ),
  ],
  [
    "terms_request",
    /(?<!(?:能|可以|可否|是否|能否|允许|行).{0,6})(?:接受|同意|认可|批准?|答应)(?:.{0,4})(?:偏差|超差|特采|偏离)(?!.{0,4}(?:吗|么|嘛|不))/,
  ],
];
