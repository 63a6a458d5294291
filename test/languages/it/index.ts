/** Italian, as small as a language can be that holds a conversation about orders: docs/languages.md tells of each file. */
import { partCues } from "../../../src/liaison/language/kit/parts.ts";
import { createReader } from "../../../src/liaison/language/kit/reader.ts";
import type { LanguageRules } from "../../../src/liaison/language/types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { ITALIAN } from "./grammar.ts";
import { speakers, writers } from "./speak.ts";
import { templates } from "./templates/index.ts";

export const italian: LanguageRules = {
  code: "it",
  name: "Italiano",
  read: createReader(ITALIAN),
  definite: /(?:\b(?:il|lo|la|i|gli|le)|\bl['’])$/u,
  whichPart: partCues({
    nouns: "(?:parte|lotto|consegna|metà)",
    ordinals: ["\\bprim[ao] ", "\\bsecond[ao] "],
    last: "\\b(?:ultim[ao]|altr[ao]) ",
    rest: "\\bil resto\\b",
  }),
  tellsLater:
    /\b(?:le|vi) (?:dico|faccio sapere|confermo)(?: entro| per| il)* ?§+|^§+ (?:le|vi) (?:dico|faccio sapere)/u,
  alike: alikeNumber,
  templates,
  written: null,
  speakers,
  writers,
  check,
  completeness,
};
