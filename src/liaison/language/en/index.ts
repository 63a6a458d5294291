import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { completeness } from "./completeness.ts";
import { readEnglish } from "./read.ts";
import { speakers } from "./speak.ts";
import { templates } from "./templates.ts";

export const english: LanguageRules = {
  code: "en",
  read: readEnglish,
  alike: alikeNumber,
  templates,
  speakers,
  completeness,
};
