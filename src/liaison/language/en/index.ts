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
  whichPart: [
    [0, /\bfirst (?:one|lot|part|batch|half|shipment|delivery|load|portion|partial)s?\b/],
    [1, /\bsecond (?:one|lot|part|batch|half|shipment|delivery|load|portion|partial)s?\b/],
    [2, /\bthird (?:one|lot|part|batch|half|shipment|delivery|load|portion|partial)s?\b/],
    [
      -1,
      /\b(?:last|final|other|remaining) (?:one|lot|part|batch|half|shipment|delivery|load|portion|partial)s?\b|\bthe (?:rest|remainder|balance)\b/,
    ],
  ],
  alike: alikeNumber,
  templates,
  written,
  speakers,
  check,
  completeness,
};
