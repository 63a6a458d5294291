import { partCues } from "../kit/parts.ts";
import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { SPANISH } from "./grammar.ts";
import { speakers, writers } from "./speak.ts";
import { TELLS_LATER } from "./tells-later.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const spanish: LanguageRules = {
  code: "es",
  name: "Español",
  read: createReader(SPANISH),
  definite: /\b(?:el|la|los|las|esos|esas|estos|estas)$/,
  whichPart: partCues({
    nouns: "(?:entrega|parte|lote|mitad|tanda|env[ií]o|parcialidad|embarque|partida|opci[oó]n|fecha|propuesta)s?\\b",
    ordinals: ["\\bprimer[ao]? ", "\\bsegund[ao] ", "\\btercer[ao]? "],
    last: "(?:[úu]ltim[ao]|otr[ao]) ",
    rest: "\\b(?:el resto|lo que falta|lo dem[áa]s)\\b",
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
