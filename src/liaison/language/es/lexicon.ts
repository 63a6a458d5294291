/** Closed word lists of Spanish, folded: numbers, months, weekdays, units of measure, letters. */
import { named, numbered } from "../kit/lists.ts";

/** "un" and "una" are articles first: numbers.ts lets them count where only a number can stand. */
export const UNITS = numbered("cero 0 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9");
export const ONES = numbered("un 1 una 1");
export const TEENS = numbered(
  `diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veintiuno 21 veintiun 21
   veintiuna 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29`,
);
export const TENS = numbered(
  "veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90",
);
const UNITS_JOINED = {
  uno: 1,
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
};
/** "treintaidós" is one word for some. */
for (const [tens, value] of Object.entries(TENS).slice(1)) {
  for (const [unit, more] of Object.entries(UNITS_JOINED)) TEENS[`${tens}i${unit}`] = value + more;
}
const HUNDRED_STEMS = numbered(
  "dosc 200 tresc 300 cuatroc 400 quin 500 seisc 600 setec 700 sietec 700 ochoc 800 novec 900 nuevec 900",
);
export const HUNDREDS: Record<string, number> = { cien: 100, ciento: 100, cienta: 100 };
for (const [stem, value] of Object.entries(HUNDRED_STEMS)) {
  for (const ending of ["ientos", "ientas"]) HUNDREDS[`${stem}${ending}`] = value;
}
/** Nouns that count: "tres docenas". */
export const COLLECTIVES = numbered(
  `docena 12 docenas 12 decena 10 decenas 10 veintena 20 veintenas 20 treintena 30 cincuentena 50 centena 100 centenas 100 centenar 100
   centenares 100 millar 1000 millares 1000 gruesa 144 gruesas 144 millon 1000000 millones 1000000`,
);

export const ORDINALS = numbered(
  `primero 1 primera 1 primer 1 primeros 1 segundo 2 segunda 2 tercero 3 tercera 3 tercer 3 cuarto 4 cuarta 4 quinto 5 quinta 5
   sexto 6 sexta 6 septimo 7 septima 7 octavo 8 octava 8 noveno 9 novena 9 decimo 10 decima 10`,
);

export const MONTHS = numbered(
  `enero 1 febrero 2 marzo 3 abril 4 mayo 5 junio 6 julio 7 agosto 8 septiembre 9 setiembre 9 octubre 10 noviembre 11 diciembre 12`,
);
/** Only beside a day: each is a word or a name as well. */
export const SHORT_MONTHS = numbered(
  "ene 1 feb 2 mar 3 abr 4 may 5 jun 6 jul 7 ago 8 sep 9 sept 9 set 9 oct 10 nov 11 dic 12",
);
/** What a recogniser writes for a month beside a day; the date stands in doubt. */
export const MISHEARD_MONTHS = named(
  "marzo: marso mazo | abril: avril abrir | mayo: malla mallo | julio: jullo | junio: juño",
);

export const WEEKDAYS = numbered(
  "lunes 1 martes 2 miercoles 3 jueves 4 viernes 5 sabado 6 sabados 6 domingo 7 domingos 7",
);
export const SHORT_WEEKDAYS = numbered("lun 1 mie 3 jue 4 vie 5 sab 6 dom 7");

/** As spoken -> singular, as used in the record. */
export const MEASURES = named(
  `pcs: pieza piezas pza pzas pz pzs unidad unidades unid und articulo articulos parte partes pc pcs ejemplar ejemplares uds |
   kg: kg kgs kilo kilos kilogramo kilogramos | g: gramo gramos gr grs | mg: miligramo miligramos | t: tonelada toneladas ton tons |
   m: metro metros mts | km: kilometro kilometros | cm: centimetro centimetros | l: litro litros lts | ml: mililitro mililitros |
   lb: libra libras lb lbs | yard: yarda yardas | carton: carton cartones | box: caja cajas | case: estuche estuches | crate: jaula jaulas huacal huacales |
   pallet: pale pales palet palets pallet pallets paleta paletas tarima tarimas estiba estibas | reel: bobina bobinas reel reels |
   roll: rollo rollos | set: juego juegos set sets conjunto conjuntos | kit: kit kits | pair: par pares | pack: paquete paquetes bulto bultos pack packs |
   bag: bolsa bolsas | sack: saco sacos costal costales | drum: tambor tambores tambo tambos bidon bidones barril barriles |
   tray: bandeja bandejas charola charolas | tube: tubo tubos | bottle: botella botellas | vial: vial viales frasco frascos | can: lata latas |
   bundle: atado atados fardo fardos paca pacas | sheet: hoja hojas lamina laminas plancha planchas pliego pliegos |
   container: contenedor contenedores | bin: contenedorcito cubeta | panel: panel paneles | spool: carrete carretes | coil: coil coils`,
);

export type TimeUnit = { unit: "day" | "week" | "month" | "year" | "hour"; days: number };
const unit = (name: TimeUnit["unit"], days: number): TimeUnit => ({ unit: name, days });
export const TIME_UNITS: Record<string, TimeUnit> = {
  ...{ dia: unit("day", 1), dias: unit("day", 1), diita: unit("day", 1), diitas: unit("day", 1) },
  ...{ semana: unit("week", 7), semanas: unit("week", 7), semanita: unit("week", 7), semanitas: unit("week", 7) },
  ...{ mes: unit("month", 30), meses: unit("month", 30), ano: unit("year", 365), anos: unit("year", 365) },
  ...{ hora: unit("hour", 1 / 24), horas: unit("hour", 1 / 24), hrs: unit("hour", 1 / 24), hr: unit("hour", 1 / 24) },
  ...{ quincena: unit("day", 15), quincenas: unit("day", 15) },
};

export const SPELLING = named(
  `A: alfa alpha antonio | B: bravo barcelona | C: charlie carmen cordoba | D: delta dolores | E: echo eco enrique espana |
   F: foxtrot francia | G: golf gerona granada | H: hotel huelva | I: india ines italia | J: juliet juliett jaen | K: kilo | L: lima lorenzo lugo |
   M: mike madrid mexico | N: november navarra | O: oscar oviedo | P: papa paris | Q: quebec | R: romeo ramon roma | S: sierra sevilla |
   T: tango tarragona toledo | U: uniform ulises | V: victor valencia | W: whiskey whisky washington | X: xray xilofono | Y: yankee yegua | Z: zulu zaragoza`,
);
/** Names of letters; only read where an identifier is being spelled. */
export const LETTER_NAMES = named(
  `B: be | C: ce | D: de | F: efe | G: ge | H: hache | J: jota | K: ka | L: ele | M: eme | N: ene | P: pe | Q: cu | R: erre ere |
   S: ese | T: te | V: uve ve | X: equis | Y: ye | Z: zeta`,
);
