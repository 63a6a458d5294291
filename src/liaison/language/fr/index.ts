import { partCues } from "../kit/parts.ts";
import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { FRENCH } from "./grammar.ts";
import { speakers, writers } from "./speak.ts";
import { TELLS_LATER } from "./tells-later.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const french: LanguageRules = {
  code: "fr",
  name: "Français",
  read: createReader(FRENCH),
  definite: /(?:\b(?:le|la|les|des|ces|vos)|\bl['’])$/u,
  whichPart: partCues({
    nouns: "(?:parties?|lots?|livraisons?|moiti[ée]|envois?|tranches?|dates?|options?|propositions?|cr[ée]neaux?)",
    ordinals: ["\\bpremi(?:er|[èe]re) ", "\\b(?:deuxi[èe]me|seconde?) ", "\\btroisi[èe]me "],
    last: "\\b(?:derni(?:er|[èe]re)|autre) ",
    rest: "\\ble (?:reste|solde|reliquat)\\b",
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
