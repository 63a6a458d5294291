/** How long from now, as it is said in Chinese. */
import { createWait } from "../kit/wait.ts";
import { smallAt } from "./numbers.ts";

export const waitIn = createWait({
  before: "过|再过|等",
  after: "后|以后|之后|再",
  minutes: "分钟",
  hours: "小时|个小时|个钟头|个钟",
  fixed: [
    ["半小时|半个小时|半个钟头|半个钟", 30],
    ["一刻钟", 15],
  ],
  numberAt: smallAt,
});
