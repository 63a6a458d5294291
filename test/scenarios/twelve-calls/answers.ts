/** Answers that several calls share, in each language. */
export const LANGUAGES = ["en", "es", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Recording is allowed, and now is a good time. */
export const BEGUN: Readonly<Record<Language, readonly string[]>> = {
  en: ["yes", "yes, go ahead"],
  es: ["sí", "sí, adelante"],
  zh: ["可以", "可以，请说"],
};

/** All of them on the third of December, confirmed. */
export const THIRD: Readonly<Record<Language, readonly string[]>> = {
  en: ["all of them on the third of December", "yes", "yes"],
  es: ["todas el tres de diciembre", "sí", "sí"],
  zh: ["全部十二月三号出厂", "对", "对"],
};

export const YES: Readonly<Record<Language, string>> = { en: "yes", es: "sí", zh: "对" };
export const NO: Readonly<Record<Language, string>> = { en: "no", es: "no", zh: "不对" };
