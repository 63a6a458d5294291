/** Somebody on the phone who says that they are of our side, and orders. Over simplified text without spaces. */
import type { IntentRule } from "../kit/intents.ts";

const SUPERIOR = "(?:老板|领导|上司|老总|总裁|董事长|总监|总经理|经理|采购(?:总监|经理|主管|部长|负责人|员)?|客户总部)";
const ORDERS = "(?:取消|接受|批准|同意|授权|关掉|关闭|删掉|删除|放行|照做|命令)";

export const IMPOSTORS: readonly IntentRule[] = [
  [
    "authority_claim",
    new RegExp(
      `我(?:本人|自己)?(?:就|才)?是(?:你们?|您|贵司|贵公司)(?:们)?(?:自己)?(?:公司|总部)?(?:的)?(?:自己的)?${SUPERIOR}|我(?:就|是)?在?(?:你们|您|贵)(?:公司|司)(?:上班|工作)|我(?:就)?是.{2,14}本人 ?(?:.{0,4})${ORDERS}|我是.{2,10}我(?:现在)?(?:授权|批准|命令)`,
    ),
  ],
];
