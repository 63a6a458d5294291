import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { completeness } from "./completeness.ts";
import { ENGLISH } from "./grammar.ts";
import { speakers } from "./speak.ts";
import { templates } from "./templates.ts";

export const english: LanguageRules = {
  code: "en",
  read: createReader(ENGLISH),
  alike: alikeNumber,
  templates,
  speakers,
  completeness,
};
