/** Words that make a number approximate or a mere limit, before it and after it. */
import { afterAny, parts, type Word } from "../kit/words.ts";

type Words = readonly Word[];

const ABOUT = `大概|大约|约|约莫|差不多|大致|估计|可能|应该|应该是|应该有|应该差不多|大概有|大约有|差不多有|估计有|可能有|将近|接近|近|快到|快|至少|起码|最少|超过|不止|
  好像|好像是|好像有|大概是|大约是|差不多是|估计是|可能是|我估计|我想|也许|或许|左右|得有|也就|也就是|~|少说|少说也有|粗略|目测|基本上|多于|高于|大于|差点|几乎|
  超过了|已经超过|大概在|差不多在|差不多到|大概到|我觉得|大概完成|快要|八九不离十|满打满算`;
const UNDER = `不到|不足|少于|低于|小于|最多|顶多|不超过|至多|没到|没有到|还不到|还没到|不会超过|最多也就|顶多也就|不满|未满|未到|没超过|连|小`;

export function hedgeAt(words: Words, index: number): { next: number; approx: boolean; under: boolean } {
  let next = index;
  let approx = false;
  let under = false;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (rounds > 0 && parts(words[next])) break;
    const limit = afterAny(words, next, UNDER);
    const about = afterAny(words, next, ABOUT);
    if (Math.max(limit, about) < 0) break;
    if (limit >= about) under = true;
    else approx = true;
    next = Math.max(limit, about);
  }
  return { next, approx, under };
}

const TAILS = `左右|上下|左右吧|多一点|多点|的样子|这样子|这样|这个样子|出头|以上|往上|上下浮动|多吧|多一些|差不多|大概|那样|差不多吧|大概吧|还多|朝上|
  还多一点|还多点|打底|吧大概|多|来|开外|多些|少一点|少点|不到一点|有余|挂零`;
const LIMITS = "都不止|不止|以内|以下|不到|之内|都不到|还不到|都没有|都没到|不足|都没";

const TO_COME =
  /(?:能|会|将|争取|预计|计划|打算|准备|目标(?:是)?|力争)(?:再|就|能|可以|要)*(?:到|做|做到|做完|完成|达到|出|赶到|赶|做出|搞到|冲到)$/;

/** "明天能到两千" is hoped for, not done. */
export function isToCome(words: Words, index: number): boolean {
  const lead = words.slice(Math.max(0, index - 8), index);
  return TO_COME.test(lead.map((word) => (word.gap === "," ? ` ${word.text}` : word.text)).join(""));
}

/** After a number: an approximation, or a limit that leaves no number. */
export function tailAt(words: Words, index: number): { next: number; approx: boolean; vague: boolean } {
  const none = { next: index, approx: false, vague: false };
  if (words[index] === undefined || parts(words[index]) || words[index]!.gap === ",") return none;
  const limit = afterAny(words, index, LIMITS);
  if (limit > 0) return { next: limit, approx: true, vague: true };
  const next = afterAny(words, index, TAILS);
  return next > 0 ? { next, approx: true, vague: false } : none;
}
