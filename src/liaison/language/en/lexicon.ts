/** Closed word lists of English: numbers, ordinals, months, weekdays, units of measure, letters. */

import { named, numbered } from "../kit/lists.ts";

export const UNITS = numbered(
  "zero 0 oh 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9",
);
export const TEENS = numbered(
  "ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19",
);
export const TENS = numbered("twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");
export const MULTIPLIERS = numbered(
  "thousand 1000 thousands 1000 k 1000 grand 1000 million 1000000 millions 1000000 billion 1000000000 lakh 100000 lakhs 100000 lac 100000 lacs 100000 crore 10000000 crores 10000000",
);
/** Heard for a number where only a number can stand. */
export const NUMBER_HOMOPHONES = numbered("to 2 too 2 do 2 for 4 won 1 ate 8 aid 8");

export const ORDINALS = numbered(
  `first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13
   fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30
   twelveth 12 nineth 9 eigth 8 twelth 12 twentyeth 20 fifths 5 sixths 6 sevenths 7 eighths 8 ninths 9 tenths 10 elevenths 11
   twelfths 12 thirteenths 13 fourteenths 14 fifteenths 15 sixteenths 16 seventeenths 17 eighteenths 18 nineteenths 19 twentieths 20`,
);

export const MONTHS = numbered(
  `january 1 jan 1 february 2 feb 2 february's 2 march 3 mar 3 april 4 apr 4 may 5 june 6 jun 6 july 7 jul 7 august 8 aug 8
   september 9 sept 9 sep 9 october 10 oct 10 november 11 nov 11 december 12 dec 12 decembre 12 octobre 10`,
);
/** What a recogniser writes for an ordinal or a month; a date read through one stands in doubt. */
export const MISHEARD = named(
  `march: mart marge marsh | first: furst fist | third: turd thirds thirst | fourth: forth fort forts fours force fors fourths |
   fifth: fif fift | sixth: sixt sicks | ninth: nice nines | tenth: tent tents tense | january: january's`,
);
/** Months heard as several words. */
export const MISHEARD_MONTHS: ReadonlyArray<readonly [string, number]> = [
  ["jam knew erie|jammu erie|jam you very|jan you ary|jan u ary|january y", 1],
  ["feb you ary|feb u ary|chance of february", 2],
  ["no vimper|no of ember|no vember|no ember", 11],
  ["de seember|the seember|dee ember|de ember", 12],
];
export const WEEKDAYS = numbered(
  `monday 1 mon 1 tuesday 2 tue 2 tues 2 wednesday 3 wed 3 wensday 3 thursday 4 thu 4 thur 4 thurs 4 friday 5 fri 5
   saturday 6 sat 6 sunday 7 sun 7`,
);

/** As spoken -> singular, as used in the record. */
export const MEASURES = named(
  `pcs: pc pcs piece pieces peace unit units item items part parts ea each pce pces off nos | kg: kg kgs kilo kilos kilogram kilograms
   kilogramme kilogrammes | g: gram grams gramme grammes | mg: milligram milligrams | t: ton tons tonne tonnes |
   m: meter meters metre metres | km: kilometer kilometers kilometre kilometres | cm: centimeter centimeters centimetre centimetres |
   l: liter liters litre litres | ml: milliliter milliliters millilitre millilitres | lb: pound pounds lb lbs | yard: yard yards yd yds |
   carton: carton cartons ctn ctns cartoon cartoons | box: box boxes | case: case cases | crate: crate crates |
   pallet: pallet pallets palette palettes palate skid skids | reel: reel reels real reals | roll: roll rolls role roles | set: set sets |
   kit: kit kits | pair: pair pairs | pack: pack packs package packages packet packets | bag: bag bags | sack: sack sacks |
   drum: drum drums barrel barrels | tray: tray trays | tube: tube tubes | bottle: bottle bottles | vial: vial vials | can: tin tins |
   bundle: bundle bundles bale bales | sheet: sheet sheets | container: container containers | bin: bin bins tote totes |
   panel: panel panels | spool: spool spools | cassette: cassette cassettes | coil: coil coils | bucket: bucket buckets`,
);

export type TimeUnit = { unit: "day" | "week" | "month" | "year" | "hour"; days: number };
const DAY: TimeUnit = { unit: "day", days: 1 };
const WEEK: TimeUnit = { unit: "week", days: 7 };
const FORTNIGHT: TimeUnit = { unit: "week", days: 14 };
const MONTH: TimeUnit = { unit: "month", days: 30 };
const YEAR: TimeUnit = { unit: "year", days: 365 };
const HOUR: TimeUnit = { unit: "hour", days: 1 / 24 };
export const TIME_UNITS: Record<string, TimeUnit> = {
  ...{ day: DAY, days: DAY, week: WEEK, weeks: WEEK, wk: WEEK, wks: WEEK, weak: WEEK, weaks: WEEK },
  ...{
    fortnight: FORTNIGHT,
    fortnights: FORTNIGHT,
    month: MONTH,
    months: MONTH,
    year: YEAR,
    years: YEAR,
    hour: HOUR,
    hours: HOUR,
  },
};

export const SPELLING = named(
  `A: alpha alfa | B: bravo | C: charlie | D: delta | E: echo | F: foxtrot | G: golf | H: hotel | I: india | J: juliet juliett |
   K: kilo | L: lima | M: mike | N: november | O: oscar | P: papa | Q: quebec | R: romeo | S: sierra | T: tango | U: uniform |
   V: victor | W: whiskey whisky | X: xray | Y: yankee | Z: zulu`,
);
/** Names of letters as a recogniser writes them; only read where an identifier is being spelled. */
export const LETTER_NAMES = named(
  `A: ay | B: be bee | C: see sea cee | D: dee | F: ef eff | G: gee | H: aitch | I: eye | J: jay | K: kay | L: el ell | M: em | N: en |
   P: pea pee | Q: queue cue | R: are ar | S: ess es | T: tea tee | U: you | V: vee | X: ex | Y: why | Z: zed zee`,
);
