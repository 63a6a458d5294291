import { partCues } from "../kit/parts.ts";
import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { ENGLISH } from "./grammar.ts";
import { withSecondLook } from "./second-look.ts";
import { speakers, writers } from "./speak.ts";
import { TELLS_LATER } from "./tells-later.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const english: LanguageRules = {
  code: "en",
  name: "English",
  read: withSecondLook(createReader(ENGLISH)),
  definite: /\b(?:the|these|those|your)$/,
  whichPart: partCues({
    nouns: "(?:one|lot|part|batch|half|shipment|delivery|load|portion|partial|option|date|appointment|slot)s?\\b",
    ordinals: ["\\bfirst ", "\\bsecond ", "\\bthird "],
    last: "\\b(?:last|final|other|remaining) ",
    rest: "\\bthe (?:rest|remainder|balance)\\b",
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
