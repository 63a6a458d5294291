/** Words by which somebody commits their side. The agent has no such authority, so it has no such sentences. */
export type CommitmentLexicon = {
  /** Words that commit. */
  commits: RegExp;
  /** What turns them round within the same clause: "I cannot accept". Only a refusal or an answer may use them so. */
  negates: RegExp;
};

const NO_BOUNDARY = "(?<![\\p{L}])";

function words(...patterns: string[]): RegExp {
  return new RegExp(`${NO_BOUNDARY}(?:${patterns.join("|")})`, "giu");
}

export const COMMITMENT_LEXICON: Readonly<Record<string, CommitmentLexicon>> = {
  en: {
    commits: words(
      "accept\\p{L}*",
      "agree\\p{L}*",
      "approv\\p{L}*",
      "authori[sz]e[sd]?",
      "releas\\p{L}*",
      "guarantee\\p{L}*",
      "waive\\p{L}*",
      "sign(?:ed)? off",
      "it(?:'s| is) a deal",
      "(?:we|i)(?: will|'ll)? (?:pay|commit|promise)",
      "(?:we|i)(?: can| will|'ll)? confirm (?:the |your |a |this |that )?(?:\\p{L}+ )?(?:price|prices|increase|cost|terms|contract|payment|account|discount)",
      "(?:price|increase|cost|contract|payment|account)s? (?:is|are) (?:confirmed|fine|ok|okay|settled)",
      "you (?:may|can) (?:ship|start|proceed|use|deviate)",
      "go ahead with",
    ),
    negates: words("not", "cannot", "can't", "never", "nor", "neither", "no", "unable", "without", "don't", "won't"),
  },
  es: {
    commits: words(
      "acept\\p{L}*",
      "de acuerdo",
      "aprueb\\p{L}*",
      "aprob\\p{L}*",
      "autoriz\\p{L}*",
      "garantiz\\p{L}*",
      "nos comprometemos",
      "confirm\\p{L}* (?:el |la )?(?:precio|aumento|pago)",
    ),
    negates: words("no", "ni", "nunca", "tampoco", "sin"),
  },
  de: {
    commits: words(
      "akzeptier\\p{L}*",
      "einverstanden",
      "genehmig\\p{L}*",
      "freigeb\\p{L}*",
      "freigegeben",
      "zugesagt",
      "zusagen",
      "garantier\\p{L}*",
      "bestätig\\p{L}* (?:den |die )?(?:preis|erhöhung|zahlung)",
    ),
    negates: words("nicht", "kein\\p{L}*", "nie", "weder", "ohne"),
  },
  fr: {
    commits: words(
      "accept\\p{L}*",
      "d'accord",
      "approuv\\p{L}*",
      "autoris\\p{L}*",
      "garanti\\p{L}*",
      "nous nous engageons",
      "confirm\\p{L}* (?:le |la |l')?(?:prix|hausse|paiement)",
    ),
    negates: words("ne", "n'", "pas", "ni", "jamais", "sans"),
  },
  zh: {
    commits: /接受|同意|批准|保证|放行|确认(?:价格|涨价|付款)|没问题,?就这个价/gu,
    negates: /不|没有|无法|不能|无权/gu,
  },
};
