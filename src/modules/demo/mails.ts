/** What the partners wrote, in their language: invented mails, with the places of their values. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import type { Language } from "#kernel/language.ts";
import { formatLongDate } from "./dates.ts";
import type { Cause } from "./stories.ts";

type Basis = DateBasis | "unknown";
/** `{q}` quantity with its unit, `{w}` when; `{a}` and `{b}` days; `{d}` a day. */
type Phrases = {
  locale: string;
  pieces: string;
  subject: string;
  firm: string;
  soft: string;
  basis: Record<Basis, string>;
  on: string;
  between: string;
  from: string;
  cause: Record<Cause, string>;
  waits: string;
};

const PHRASES: Record<"en" | "de" | "es" | "fr" | "zh", Phrases> = {
  en: {
    locale: "en-GB",
    pieces: "pcs",
    subject: "PO {po}, line {line}.",
    firm: "We confirm:",
    soft: "As far as we can say today:",
    basis: {
      finished: "{q} are finished {w}.",
      ready: "{q} are ready for collection {w}.",
      ex_factory: "{q} leave our factory {w}.",
      handed_over: "{q} are handed to your forwarder {w}.",
      received: "{q} arrive at your warehouse {w}.",
      unknown: "{q} {w}.",
    },
    on: "on {a}",
    between: "between {a} and {b}",
    from: "not before {a}",
    cause: {
      material_shortage: "We are still short of material.",
      machine_breakdown: "One of our machines is down.",
      capacity_conflict: "Our lines are full at the moment.",
      quality_problem: "We found a quality problem that must be cleared first.",
      logistics: "Space with the carrier is the difficulty.",
    },
    waits: "This holds if what we wait for is here by {d}.",
  },
  de: {
    locale: "de-DE",
    pieces: "Stück",
    subject: "Bestellung {po}, Position {line}.",
    firm: "Wir bestätigen:",
    soft: "Nach heutigem Stand:",
    basis: {
      finished: "{q} sind {w} fertig.",
      ready: "{q} stehen {w} zur Abholung bereit.",
      ex_factory: "{q} verlassen unser Werk {w}.",
      handed_over: "{q} gehen {w} an Ihren Spediteur.",
      received: "{q} sind {w} bei Ihnen im Lager.",
      unknown: "{q} {w}.",
    },
    on: "am {a}",
    between: "zwischen dem {a} und dem {b}",
    from: "nicht vor dem {a}",
    cause: {
      material_shortage: "Uns fehlt noch Material.",
      machine_breakdown: "Eine Maschine ist ausgefallen.",
      capacity_conflict: "Unsere Linien sind derzeit voll.",
      quality_problem: "Ein Qualitätsproblem muss erst geklärt werden.",
      logistics: "Beim Frachtführer fehlt Laderaum.",
    },
    waits: "Das gilt, wenn bis zum {d} eintrifft, worauf wir warten.",
  },
  es: {
    locale: "es-MX",
    pieces: "piezas",
    subject: "Pedido {po}, posición {line}.",
    firm: "Confirmamos:",
    soft: "Con lo que sabemos hoy:",
    basis: {
      finished: "{q} quedan terminadas {w}.",
      ready: "{q} quedan listas para recoger {w}.",
      ex_factory: "{q} salen de nuestra planta {w}.",
      handed_over: "{q} se entregan a su transportista {w}.",
      received: "{q} llegan a su almacén {w}.",
      unknown: "{q} {w}.",
    },
    on: "el {a}",
    between: "entre el {a} y el {b}",
    from: "no antes del {a}",
    cause: {
      material_shortage: "Todavía nos falta material.",
      machine_breakdown: "Tenemos una máquina parada.",
      capacity_conflict: "Nuestras líneas están llenas.",
      quality_problem: "Primero hay que resolver un problema de calidad.",
      logistics: "El problema es el espacio con el transportista.",
    },
    waits: "Esto vale si lo que esperamos llega a más tardar el {d}.",
  },
  fr: {
    locale: "fr-FR",
    pieces: "pièces",
    subject: "Commande {po}, ligne {line}.",
    firm: "Nous confirmons :",
    soft: "À ce jour, nous pensons :",
    basis: {
      finished: "{q} sont terminées {w}.",
      ready: "{q} sont prêtes à l'enlèvement {w}.",
      ex_factory: "{q} quittent notre usine {w}.",
      handed_over: "{q} sont remises à votre transitaire {w}.",
      received: "{q} arrivent dans votre entrepôt {w}.",
      unknown: "{q} {w}.",
    },
    on: "le {a}",
    between: "entre le {a} et le {b}",
    from: "pas avant le {a}",
    cause: {
      material_shortage: "Il nous manque encore de la matière.",
      machine_breakdown: "Une de nos machines est en panne.",
      capacity_conflict: "Nos lignes sont pleines en ce moment.",
      quality_problem: "Un problème de qualité doit d'abord être réglé.",
      logistics: "La difficulté vient du transporteur.",
    },
    waits: "Cela vaut si ce que nous attendons est là le {d}.",
  },
  zh: {
    locale: "zh-CN",
    pieces: "件",
    subject: "订单 {po} 第 {line} 行。",
    firm: "我们确认：",
    soft: "目前预计：",
    basis: {
      finished: "{q}{w}完工。",
      ready: "{q}{w}备好待提。",
      ex_factory: "{q}{w}出厂。",
      handed_over: "{q}{w}交给贵司货代。",
      received: "{q}{w}到达贵司仓库。",
      unknown: "{q}{w}。",
    },
    on: "{a}",
    between: "在{a}至{b}之间",
    from: "不早于{a}",
    cause: {
      material_shortage: "目前还缺料。",
      machine_breakdown: "有一台设备故障。",
      capacity_conflict: "目前产线排满。",
      quality_problem: "有质量问题需要先解决。",
      logistics: "承运方舱位紧张。",
    },
    waits: "前提是我们等待的物料在{d}之前到位。",
  },
};

export type MailLine = {
  po: string;
  line: string;
  uom: string;
  firm: boolean;
  deliveries: Array<{ qty: number; interval: DateInterval; basis: Basis }>;
  cause: Cause | null;
  waitsUntil: string | null;
};
export type Mail = { text: string; marks: Array<{ from: number; to: number }>; condition: string | null };

/** Quantities and days are marked: they are what the promise was read from. */
export function writeMail(language: Language, mail: MailLine): Mail {
  const phrases = PHRASES[language in PHRASES ? (language as keyof typeof PHRASES) : "en"];
  const date = (day: string) => `\u0001${formatLongDate(day, phrases.locale)}\u0002`;
  const unit = mail.uom === "pcs" ? phrases.pieces : mail.uom;
  const deliveries = mail.deliveries.map(({ qty, interval, basis }) => {
    const number = new Intl.NumberFormat(phrases.locale).format(qty);
    return phrases.basis[basis]
      .replace("{q}", `\u0001${number}\u0002 ${unit}`)
      .replace("{w}", when(interval, phrases, date));
  });
  const condition =
    mail.waitsUntil === null ? null : phrases.waits.replace("{d}", formatLongDate(mail.waitsUntil, phrases.locale));
  const parts = [
    phrases.subject.replace("{po}", mail.po).replace("{line}", mail.line),
    mail.firm ? phrases.firm : phrases.soft,
    ...deliveries,
    ...(mail.cause === null ? [] : [phrases.cause[mail.cause]]),
    ...(condition === null ? [] : [condition]),
  ];
  return { ...marked(parts.join(language === "zh" ? "" : " ")), condition };
}

function when(interval: DateInterval, phrases: Phrases, date: (day: string) => string): string {
  const { earliest, latest } = interval;
  if (latest === null) return phrases.from.replace("{a}", date(earliest));
  if (latest === earliest) return phrases.on.replace("{a}", date(earliest));
  return phrases.between.replace("{a}", date(earliest)).replace("{b}", date(latest));
}

/** Takes the markers out and says where they stood. */
function marked(text: string): { text: string; marks: Array<{ from: number; to: number }> } {
  const marks: Array<{ from: number; to: number }> = [];
  let plain = "";
  for (const character of text) {
    if (character === "\u0001") marks.push({ from: plain.length, to: plain.length });
    else if (character === "\u0002") marks.at(-1)!.to = plain.length;
    else plain += character;
  }
  return { text: plain, marks };
}
