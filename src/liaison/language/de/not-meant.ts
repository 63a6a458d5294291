/** What sounds like a wish not to be called, or like a wrong number, and is neither. */
import type { NotMeant } from "../kit/not-meant.ts";

const OTHERS =
  "(?:meinen?|meine|unseren?|unsere|den|die|seinen?|ihn|herrn|frau) (?!(?:nummer|telefon\\w*|handy\\w*|anschluss)\\b)\\w+";
const TIMES =
  "(?:vor|nach|zwischen|bis|am (?:sonntag|samstag|wochenende|montag|freitag)|sonntags|samstags|nachts|abends|so fruh|so spat|mittags)";

export const NOT_MEANT: NotMeant = {
  stop_calling: new RegExp(
    `\\b(?:(?:rufen sie|kontaktieren sie|belastigen sie)(?: bitte| doch)? ${OTHERS}(?: \\w+)? (?:bitte )?(?:nicht mehr|nie wieder|nie mehr|nicht)(?: an)?|(?:rufen sie)(?: \\w+){0,2} (?:nicht|nie)(?: mehr)? (?:an )?${TIMES}|(?:wir|ich) (?:werden?|horen?)(?: \\w+){0,3} nicht (?:auf|aufhoren|mehr)(?: \\w+){0,3}(?:anzurufen|anrufen)?|(?:er|sie|jemand|man|kunde|kollege) (?:hat )?(?:gesagt|sagte|meinte)(?: \\w+)? (?:rufen sie|ich soll|wir sollen)(?: \\w+){0,5} (?:an|anrufen))`,
    "g",
  ),
  wrong_number:
    /\b(?:(?:sterilisation|maschine|anlage|linie|presse|software|system|\w+ung) (?:arbeitet|geht)(?: \w+)? nicht(?: mehr)?(?: (?:bei uns|in))?)/g,
};
