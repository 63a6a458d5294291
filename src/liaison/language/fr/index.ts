import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { FRENCH } from "./grammar.ts";
import { speakers } from "./speak.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const french: LanguageRules = {
  code: "fr",
  name: "Français",
  read: createReader(FRENCH),
  definite: /(?:\b(?:le|la|les|des|ces|vos)|\bl['’])$/u,
  alike: alikeNumber,
  templates,
  written,
  speakers,
  check,
  completeness,
};
