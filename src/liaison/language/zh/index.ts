import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { CHINESE } from "./grammar.ts";
import { speakers } from "./speak.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const chinese: LanguageRules = {
  code: "zh",
  name: "中文",
  read: createReader(CHINESE),
  definite: /$^/,
  alike: alikeNumber,
  templates,
  written,
  speakers,
  check,
  completeness,
};
