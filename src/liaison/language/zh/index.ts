import { partCues } from "../kit/parts.ts";
import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { CHINESE } from "./grammar.ts";
import { speakers, writers } from "./speak.ts";
import { TELLS_LATER } from "./tells-later.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const chinese: LanguageRules = {
  code: "zh",
  name: "中文",
  read: createReader(CHINESE),
  definite: /$^/,
  whichPart: partCues({
    nouns: "(?:[批次票车部]|个(?:时间|日期|方案|选项|(?=吧|可以|比较|好|行|方便|$)))",
    ordinals: ["第一", "第二", "第三"],
    last: "最后(?:一)?",
    rest: "另外?一[批半]|后[面一]?批|剩下|其余|余下",
  }),
  tellsLater: TELLS_LATER,
  alike: alikeNumber,
  templates,
  written,
  speakers,
  writers,
  check,
  completeness,
};
