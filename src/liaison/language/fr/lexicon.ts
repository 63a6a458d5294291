/** Closed word lists of French, without accents: numbers, months, weekdays, units of measure, letters. */
import { named, numbered } from "../kit/lists.ts";

export const UNITS = numbered("zero 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9");
export const TEENS = numbered("dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16");
/** Those that take a unit from one to nine; "soixante" goes on to nineteen, and so does "quatre-vingt". */
export const TENS = numbered(
  "vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90",
);
export const MULTIPLIERS = numbered(
  "mille 1000 mil 1000 milles 1000 k 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000",
);
/** Round numbers that are never exact, save the dozen. */
export const COLLECTIVES = numbered(
  `huitaine 8 huitaines 8 dizaine 10 dizaines 10 douzaine 12 douzaines 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40
   cinquantaine 50 soixantaine 60 centaine 100 centaines 100 millier 1000 milliers 1000`,
);
export const ORDINALS = numbered(
  `premier 1 premiere 1 deuxieme 2 second 2 seconde 2 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8
   neuvieme 9 dixieme 10 onzieme 11 douzieme 12`,
);

export const MONTHS = numbered(
  `janvier 1 janv 1 fevrier 2 fev 2 fevr 2 mars 3 avril 4 avr 4 mai 5 juin 6 juillet 7 juil 7 aout 8 septembre 9
   octobre 10 oct 10 novembre 11 nov 11 decembre 12 dec 12`,
);
/** What a recogniser writes for a month right after a day; the date stands in doubt. */
export const MISHEARD_MONTHS: Readonly<Record<string, string>> = {
  mais: "mai",
  mes: "mai",
  mets: "mai",
  marre: "mars",
  mare: "mars",
  join: "juin",
  joins: "juin",
  avrils: "avril",
};
export const WEEKDAYS = numbered(
  "lundi 1 mardi 2 mercredi 3 jeudi 4 vendredi 5 samedi 6 dimanche 7 lun 1 mer 3 jeu 4 ven 5 sam 6 dim 7",
);

/** As spoken -> English singular, as used in the record. */
export const MEASURES = named(
  `pcs: piece pieces pcs pc pce pces unite unites article articles exemplaire exemplaires pieces |
   kg: kg kgs kilo kilos kilogramme kilogrammes | g: gramme grammes | mg: milligramme milligrammes | t: tonne tonnes |
   m: metre metres | km: kilometre kilometres | cm: centimetre centimetres | l: litre litres | ml: millilitre millilitres |
   carton: carton cartons | box: boite boites | case: caisse caisses caissette caissettes | crate: cageot cageots |
   pallet: palette palettes pal | reel: bobine bobines | roll: rouleau rouleaux | set: jeu jeux ensemble ensembles |
   kit: kit kits | pair: paire paires | pack: paquet paquets pack packs colis | bag: sac sacs sachet sachets |
   drum: fut futs baril barils tambour tambours | tray: plateau plateaux | tube: tube tubes | bottle: bouteille bouteilles flacon flacons |
   vial: fiole fioles | can: bidon bidons | bundle: botte bottes ballot ballots balle balles fagot fagots | sheet: feuille feuilles plaque plaques tole toles |
   container: conteneur conteneurs container containers | bin: bac bacs | panel: panneau panneaux | spool: touret tourets |
   cassette: cassette cassettes | coil: couronne couronnes | bucket: seau seaux | yard: yard yards | lb: livre livres`,
);

export type TimeUnit = { unit: "day" | "week" | "month" | "year" | "hour"; days: number };
const DAY: TimeUnit = { unit: "day", days: 1 };
const WEEK: TimeUnit = { unit: "week", days: 7 };
const MONTH: TimeUnit = { unit: "month", days: 30 };
const YEAR: TimeUnit = { unit: "year", days: 365 };
const HOUR: TimeUnit = { unit: "hour", days: 1 / 24 };
export const TIME_UNITS: Record<string, TimeUnit> = {
  ...{ jour: DAY, jours: DAY, journee: DAY, journees: DAY, j: DAY, semaine: WEEK, semaines: WEEK, sem: WEEK },
  ...{ mois: MONTH, an: YEAR, ans: YEAR, annee: YEAR, annees: YEAR, heure: HOUR, heures: HOUR },
};

/** Spelling alphabets: French (Anatole, Berthe), international, and the names people take in Belgium and Switzerland. */
export const SPELLING = named(
  `A: anatole alpha alfa anna arthur alain albert | B: berthe bravo bernard | C: celestin charlie charles cecile | D: desire delta daniel david |
   E: eugene echo emile | F: francois foxtrot frederic | G: gaston golf georges gustave | H: henri hotel | I: irma india isidore ida |
   J: joseph juliett juliet juliette jeanne jacques | K: kleber kilo | L: louis lima leopold | M: marcel mike marie maria |
   N: nicolas november napoleon | O: oscar olga | P: pierre papa paul | Q: quintal quebec | R: raoul romeo robert rene |
   S: suzanne sierra simon | T: therese tango | U: ursule uniform | V: victor | W: william whisky whiskey | X: xavier xray |
   Y: yvonne yankee | Z: zoe zulu`,
);
/** Names of letters as a recogniser writes them; only read where an identifier is being spelled. */
export const LETTER_NAMES = named(
  `A: ah | B: be bee | C: ce ces | D: de des | E: euh | F: effe ef | G: ge jai | H: hache ache | J: gi ji | K: ka cas |
   L: elle el elles | M: aime em emme | N: haine enne | O: oh eau haut | P: pe pet | Q: ku cul | R: air erre aire ere | S: esse est |
   T: te the tes | U: hue | V: ve | X: ixe ixs | Y: igrec | Z: zede zed`,
);
