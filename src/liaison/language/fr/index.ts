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
  whichPart: [
    [0, /\bpremi(?:er|[èe]re) (?:parties?|lots?|livraisons?|moiti[ée]|envois?|tranches?)/],
    [1, /\b(?:deuxi[èe]me|seconde?) (?:parties?|lots?|livraisons?|moiti[ée]|envois?|tranches?)/],
    [2, /\btroisi[èe]me (?:parties?|lots?|livraisons?|moiti[ée]|envois?|tranches?)/],
    [
      -1,
      /\b(?:derni(?:er|[èe]re)|autre) (?:parties?|lots?|livraisons?|moiti[ée]|envois?|tranches?)|\ble (?:reste|solde|reliquat)\b/,
    ],
  ],
  alike: alikeNumber,
  templates,
  written,
  speakers,
  check,
  completeness,
};
