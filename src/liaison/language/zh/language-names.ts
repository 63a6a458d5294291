/** Languages as Chinese names them, with their ISO 639-1 codes, and which of them a speaker asks for. */
import type { Phrase } from "../kit/words.ts";

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  英语: "en",
  英文: "en",
  德语: "de",
  德文: "de",
  西班牙语: "es",
  西班牙文: "es",
  西语: "es",
  法语: "fr",
  法文: "fr",
  普通话: "zh",
  国语: "zh",
  中文: "zh",
  汉语: "zh",
  华语: "zh",
  广东话: "zh",
  粤语: "zh",
  白话: "zh",
  闽南语: "zh",
  台语: "zh",
  客家话: "zh",
  意大利语: "it",
  葡萄牙语: "pt",
  土耳其语: "tr",
  越南语: "vi",
  越南话: "vi",
  孟加拉语: "bn",
  印地语: "hi",
  日语: "ja",
  日文: "ja",
  韩语: "ko",
  韩文: "ko",
  波兰语: "pl",
  俄语: "ru",
  泰语: "th",
  荷兰语: "nl",
  english: "en",
};
export const LANGUAGES = Object.keys(LANGUAGE_NAMES).join("|");

const NAMED = new RegExp(LANGUAGES, "g");
const DENIED_BEFORE = /(?:不太?会|听不太?懂|不懂|不好|不|不怎么会|不大会|不擅长)(?:说|讲|听)?(?:得懂|太懂|好)?$/;
const DENIED_AFTER = /^(?:说得|讲得)?(?:也|都)?(?:不|很差|比较差|太差|水平)/;

/** The last one named that is not denied: "我英文不好，能讲中文吗" is Chinese. */
export function readWantedLanguage(phrase: Phrase): string | null {
  const wanted = [...phrase.text.matchAll(NAMED)].filter((match) => {
    const before = phrase.text.slice(0, match.index);
    const after = phrase.text.slice(match.index + match[0].length);
    return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(after);
  });
  return LANGUAGE_NAMES[wanted.at(-1)?.[0] ?? ""] ?? null;
}
