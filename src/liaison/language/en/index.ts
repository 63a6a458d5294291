import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { ENGLISH } from "./grammar.ts";
import { withSecondLook } from "./second-look.ts";
import { speakers } from "./speak.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const english: LanguageRules = {
  code: "en",
  name: "English",
  read: withSecondLook(createReader(ENGLISH)),
  definite: /\b(?:the|these|those|your)$/,
  alike: alikeNumber,
  templates,
  written,
  speakers,
  check,
  completeness,
};
