import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { ATTACK_KINDS, type AttackKind, type AttackSentences } from "./types.ts";
import { ZH } from "./zh.ts";

const SENTENCES: Readonly<Record<string, AttackSentences>> = { en: EN, es: ES, de: DE, fr: FR, zh: ZH };

export const ATTACK_LANGUAGES = Object.keys(SENTENCES);

export type Attack = { kind: AttackKind; text: string };

export function attacksIn(language: string): Attack[] {
  const sentences = SENTENCES[language];
  return sentences === undefined
    ? []
    : ATTACK_KINDS.flatMap((kind) => sentences[kind].map((text): Attack => ({ kind, text })));
}
