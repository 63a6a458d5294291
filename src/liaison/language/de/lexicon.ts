/** Closed word lists of German: multipliers, months, weekdays, units of measure and time, letters. All folded. */
import { named, numbered } from "../kit/lists.ts";
import type { Word } from "../kit/words.ts";

export const MULTIPLIERS = numbered(
  `hundert 100 tausend 1000 tsd 1000 k 1000 million 1000000 millionen 1000000 mio 1000000 milliarde 1000000000 milliarden 1000000000`,
);

export const MONTHS = numbered(
  `januar 1 jan 1 janner 1 jaenner 1 februar 2 feb 2 feber 2 marz 3 maerz 3 mrz 3 merz 3 april 4 apr 4 mai 5 juni 6 jun 6 juno 6
   juli 7 jul 7 julei 7 august 8 aug 8 september 9 sept 9 sep 9 oktober 10 okt 10 november 11 nov 11 dezember 12 dez 12
   januars 1 janners 1 februars 2 marzes 3 aprils 4 junis 6 julis 7 augusts 8 septembers 9 oktobers 10 novembers 11 dezembers 12`,
);
/** What a recogniser writes for a month; a date read through one stands in doubt. */
export const MISHEARD_MONTHS = named(
  "marz: mars maerzen herz merts | mai: may mei my | april: aprill abril | juni: juny juniper | juli: july",
);
export const WEEKDAYS = numbered(
  `montag 1 dienstag 2 mittwoch 3 donnerstag 4 freitag 5 samstag 6 sonnabend 6 sonntag 7 mittwochs 3`,
);

/** As spoken -> singular, as used in the record. */
export const MEASURES = named(
  `pcs: stuck stucke stk st teil teile teilen einheit einheiten artikel exemplar exemplare pcs pieces stueck platzchen | kg: kg kilo kilos
   kilogramm | g: gramm gr | mg: milligramm | t: tonne tonnen to | m: meter metern laufmeter lfm | km: kilometer | cm: zentimeter |
   mm: millimeter | l: liter litern | ml: milliliter | lb: pfund | yard: yard yards | carton: karton kartons kartone kartonagen ktn
   uberkarton uberkartons umkarton umkartons | box: box boxen schachtel schachteln | crate: kiste kisten gitterbox gitterboxen verschlag |
   pallet: palette paletten europalette europaletten pal | reel: reel reels | roll: rolle rollen | set: satz satze satzen set sets
   garnitur garnituren | kit: kit kits bausatz bausatze | pair: paar paare | pack: packung packungen pack packen paket pakete packchen
   gebinde vpe | bag: beutel tute tuten | sack: sack sacke sacken | drum: fass fasser fassern trommel trommeln | tray: tray trays
   tablett tabletts | tube: tube tuben | bottle: flasche flaschen | vial: ampulle ampullen | can: dose dosen kanister | bundle: bund
   bundel ballen | sheet: blatt bogen tafel tafeln | container: container containern | bin: behalter klt | panel: nutzen panel panels |
   spool: spule spulen | coil: coil coils | bucket: eimer | case: koffer`,
);

export type TimeUnit = { unit: "day" | "business_day" | "week" | "month" | "year" | "hour"; per: number };
const unit = (name: TimeUnit["unit"], per: number, words: string): Array<[string, TimeUnit]> =>
  words.split(" ").map((word) => [word, { unit: name, per }]);
export const TIME_UNITS: Record<string, TimeUnit> = Object.fromEntries([
  ...unit("day", 1, "tag tage tagen tages kalendertag kalendertage kalendertagen tagig tagige tagigen tagiger"),
  ...unit(
    "business_day",
    1,
    "arbeitstag arbeitstage arbeitstagen werktag werktage werktagen bankarbeitstage geschaftstage geschaftstagen produktionstage produktionstagen",
  ),
  ...unit("week", 1, "woche wochen kalenderwochen arbeitswochen wochig wochige wochigen wochiger"),
  ...unit("month", 1, "monat monate monaten"),
  ...unit("month", 3, "vierteljahr quartal quartale quartalen"),
  ...unit("month", 6, "halbjahr"),
  ...unit("year", 1, "jahr jahre jahren"),
  ...unit("hour", 1, "stunde stunden std"),
]);

/** The spelling alphabets of Germany (old and new), Austria and Switzerland, and the international one. */
export const SPELLING = named(
  `A: anton anna aachen alpha alfa augsburg | B: berta bertha berlin bravo | C: casar cottbus charlie caesar | D: dora daniel dusseldorf delta |
   E: emil essen echo | F: friedrich fritz frankfurt foxtrot | G: gustav goslar golf | H: heinrich hamburg hotel |
   I: ida ingelheim india isidor | J: julius jakob jena juliett juliet | K: kaufmann konrad kaiser koln kilo | L: ludwig leopold leipzig lima |
   M: martha marta marie munchen mike | N: nordpol niklaus nikolaus nathan nurnberg | O: otto offenbach oscar oskar |
   P: paula peter paul potsdam papa | Q: quelle quasi quickborn quebec | R: richard rosa rostock romeo | S: siegfried samuel salzwedel sierra |
   T: theodor theo tubingen tango | U: ulrich unna uniform | V: viktor volklingen victor | W: wilhelm wuppertal whiskey whisky |
   X: xanthippe xaver xanten xray | Y: ypsilon yverdon yankee ypsylon | Z: zacharias zeppelin zurich zwickau zulu`,
);
/** Names of letters as a recogniser writes them; only read where an identifier is being spelled. */
export const LETTER_NAMES = named(
  `A: ah | B: be beh bee | C: ce ze zeh tse | D: de deh | E: eh | F: ef eff | G: ge geh | H: ha hah | J: jot jott | K: ka kah | L: el ell |
   M: em emm | N: en enn | P: pe peh | Q: ku kuh | R: er err | S: es ess | T: te teh tee | U: uh | V: vau fau | W: we weh | X: ix iks |
   Y: ypsilon ypsylon upsilon | Z: zett zet tzett`,
);

/** The number of a word or a figure; null for any other word. */
export function figureOf(word: Word | undefined): number | null {
  if (word === undefined || (word.kind !== "word" && word.kind !== "number")) return null;
  return /^\d+(?:\.\d+)?$/.test(word.text) ? Number(word.text) : null;
}

/** "3." and "dritten": the ordinal, or null. */
export function ordinalOf(word: Word | undefined): number | null {
  if (word === undefined) return null;
  if (word.kind === "ordinal") return word.value;
  return word.kind === "word" && /^\d+\.$/.test(word.text) ? Number(word.text.slice(0, -1)) : null;
}
