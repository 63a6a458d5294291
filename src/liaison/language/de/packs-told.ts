/** "Elf Kartons, da sind je achtzig drin", "fünfzig pro Kiste und neun Kisten". */
import type { PackCues } from "../kit/packs-told.ts";
import { MEASURES } from "./lexicon.ts";

export const PACKS: PackCues = {
  packs: new Set(
    `carton box case crate pallet reel roll set kit pack bag sack drum tray tube bottle can bundle container bin spool coil
   bucket`.split(/\s+/),
  ),
  units: MEASURES,
  oneBefore:
    /\b(?:je|jeweils|pro|a)(?: (?:etwa|rund|circa|so|ungefahr))*$|\bjede[nmrs]?(?: (?!(?:sind|ist|hat|stehen|liegen|stecken|enthalt|fasst|passen|davon|mit|zu)\b)(\w+))?(?: (?:davon|sind|ist|hat|stehen|liegen|stecken|enthalt|fasst|passen|haben|wir|kommen|gehen|drin|drauf|mit|zu|etwa|rund|circa|so|um|die|genau))*$/,
  oneAfter:
    /^(?:(?:stuck|teile) )*(?:(?:je|jeweils)\b|(?:sind |stehen |liegen |stecken )?(?:in|auf) (?:jede[mr]|einer|einem) (\w+)|(?:pro|je|die|der|das|auf die|in die|in den|in der) (\w+)|(?:pro|je) (?:stuck|einheit))(?: |$)/,
  perOne: /^pro \w/,
  bars: /\b(?:nicht|nie|ubrig|fehl\w*|ausschuss|noch offen|nur|davon|wiegt|wiegen|kostet|kosten|schlecht\w*|kaputt\w*|defekt\w*|angebrochen\w*)\b/,
  any: [],
};
