/** Italian assent, denial and what lies between; and assent that is nothing else. */
import type { ConfirmCues } from "../../../src/liaison/language/kit/confirm.ts";
import { createPlainYes } from "../../../src/liaison/language/kit/plain-yes.ts";

export const CONFIRM: ConfirmCues = {
  takenBack: /\b(?:ritiro tutto|dimentichi quello che ho detto)\b/,
  patterns: [
    ["unsure", /\b(?:non (?:lo )?so|non sono sicur[oa]|dipende|devo (?:chiedere|controllare|verificare)|vediamo)\b/g],
    ["partial", /\b(?:in parte|solo una parte|non tutt[oie]|quasi tutt[oie])\b/g],
    ["maybe_no", /\b(?:(?:credo|penso|temo) di no|probabilmente no|difficile)\b/g],
    ["hedged_yes", /\b(?:(?:credo|penso|spero|direi) (?:di )?sip?|dovrebbe(?: \w+)?|probabilmente sip?|forse sip?)\b/g],
    ["about_yes", /\b(?:piu o meno|quasi)\b/g],
    ["unsure", /\b(?:forse|probabilmente|credo|penso)\b/g],
    ["no", /\b(?:no|niente affatto|non (?:essere|va|e) (?:corretto|giusto|bene|esatto)|sbagliato|mai)\b/g],
    [
      "yes",
      /\b(?:sip|certo|certamente|corretto|esatto|esattamente|giusto|d accordo|va bene|okay|perfetto|confermo|tutto bene)\b/g,
    ],
    ["weak_yes", /\b(?:bene|dica|dica pure|prego|volentieri)\b/g],
  ],
  negated: /\bnon(?: (?:essere|va|mi|sembra|sono|tutto|molto))* $/,
  oneByOne: /\b(?:data|quantita) (?:sip|giusta)\b.*\b(?:data|quantita) (?:no|sbagliata)\b/,
  allWell: /\b(?:(?<!non )(?:stanno|stiamo) tutti bene|tutti stanno bene|nessuno (?:e|si e) (?:ferito|fatto male))\b/,
  harm: /\b(?:dispers\w+|in ospedale|ferit\w+)\b/,
  ofCause: /\bnon (?:conosciamo|sappiamo) (?:la causa|perche)\b/g,
  weakNo: /^mai$/,
  strongYes: /^(?:sip|certo|corretto|esatto|giusto|confermo|perfetto)$/,
  denial: /non (?:essere|va)/,
};

export const isPlainYes = createPlainYes({
  assent:
    "sip|certo|certamente|corretto|esatto|esattamente|giusto|va bene|d accordo|okay|perfetto|confermo|tutto (?:bene|corretto|giusto)|essere (?:corretto|giusto|esatto)",
  beside: "grazie|prego|buongiorno|salve|dica|dica pure|pure|per me|volentieri|allora|bene|certamente",
  value: "(?:(?:il|la|di|e|pezzi|sono) )*_(?: pezzi)?",
  space: " ",
  never: "pronto|ciao",
});
