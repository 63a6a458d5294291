import { partCues } from "../kit/parts.ts";
import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { GERMAN } from "./grammar.ts";
import { speakers, writers } from "./speak.ts";
import { TELLS_LATER } from "./tells-later.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const german: LanguageRules = {
  code: "de",
  name: "Deutsch",
  read: createReader(GERMAN),
  definite: /\b(?:der|die|das|den|dem|diese[nrm]?|ihre[n]?)$/,
  whichPart: partCues({
    nouns:
      "(?:teil(?:lieferung|menge)?|charge|los|lieferung|hälfte|termin|vorschlag|option|möglichkeit|ladung|rate|partie|tranche)\\b",
    ordinals: ["\\berste[rns]? ", "\\bzweite[rns]? ", "\\bdritte[rns]? "],
    last: "\\b(?:letzte|andere|restliche)[rns]? ",
    rest: "\\b(?:der|den|dem) rest\\b",
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
