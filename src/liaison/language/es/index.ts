import { createReader } from "../kit/reader.ts";
import type { LanguageRules } from "../types.ts";
import { alikeNumber } from "./alike.ts";
import { check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { SPANISH } from "./grammar.ts";
import { speakers } from "./speak.ts";
import { templates } from "./templates/index.ts";
import { written } from "./templates/written.ts";

export const spanish: LanguageRules = {
  code: "es",
  name: "Español",
  read: createReader(SPANISH),
  definite: /\b(?:el|la|los|las|esos|esas|estos|estas)$/,
  whichPart: [
    [0, /\bprimer[ao]? (?:entrega|parte|lote|mitad|tanda|env[ií]o|parcialidad|embarque|partida)s?\b/],
    [1, /\bsegund[ao] (?:entrega|parte|lote|mitad|tanda|env[ií]o|parcialidad|embarque|partida)s?\b/],
    [2, /\btercer[ao]? (?:entrega|parte|lote|mitad|tanda|env[ií]o|parcialidad|embarque|partida)s?\b/],
    [
      -1,
      /(?:[úu]ltim[ao]|otr[ao]) (?:entrega|parte|lote|mitad|tanda|env[ií]o|parcialidad|embarque|partida)s?\b|\b(?:el resto|lo que falta|lo dem[áa]s)\b/,
    ],
  ],
  alike: alikeNumber,
  templates,
  written,
  speakers,
  check,
  completeness,
};
