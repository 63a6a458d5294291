/** Bank data and terms of the contract told in passing, as if they were a fact: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ANY = "(?:\\w+ ){0,4}?";
const PENALTY = "(?:(?:vertrags|konventional|verzugs)?strafen?|ponalen?|verzugspauschale\\w*|schadensersatz|malus)";
const FREIGHT =
  "(?:luftfracht|seefracht|fracht(?:kosten)?|transport(?:kosten)?|versand(?:kosten)?|express(?:kosten|zuschlag)?|kurier(?:kosten)?|uberstunden|sonderschicht\\w*|mehrkosten|zusatzkosten|zoll|werkzeugkosten|flugkosten)";
const PAYEE = "(?:begunstigte\\w*|zahlungsempfanger\\w*|kontoinhaber\\w*|empfanger der zahlung)";
const COUNT =
  "(?:\\d+|zehn|vierzehn|funfzehn|zwanzig|dreissig|funfundvierzig|vierzig|sechzig|neunzig|ein|eins|zwei|drei|vier|funf|sechs)";
const OUR_BOSS =
  "(?:ihrem|ihrer|eurem|eurer|dem|der) (?:chef\\w*|vorgesetzten|einkauf\\w*|kolleg\\w+|geschaftsfuhrer\\w*|leiter\\w*)";

export const TOLD_TERMS: readonly IntentRule[] = [
  [
    "bank_change",
    rule(
      `${PAYEE} (?:\\w+ )?(?:hat (?:sich )?(?:geandert|gewechselt)|ist (?:jetzt|nun|neu|ab\\w*|eine?\\w*|unser\\w*)|heisst|lautet|wird|andert)|(?:neue\\w*|andere\\w*|geanderte\\w*) ${PAYEE}`,
      "(?:das |ihr |unser )?(?:alte\\w*|bisherige\\w*|fruhere\\w*) (?:konto|iban|bankverbindung) (?:\\w+ ){0,2}?(?:nicht|nie|geschlossen|gesperrt|aufgelost|gibt es|ist zu|ungultig|stimmt nicht)|(?:nicht mehr|nie mehr) (?:auf|uber) das (?:alte|bisherige) konto",
      `(?:zahlung(?:en)?|geld|rechnung(?:en)?|uberweisung(?:en)?) (?:geht|gehen|lauft|laufen|soll\\w*|muss|mussen|bitte|wird|werden|ist)(?: \\w+){0,3}? (?:uber|an|auf|zu) (?:${ANY})(?:schwesterfirma|schwestergesellschaft|tochter\\w*|mutter\\w*|firma|gesellschaft|niederlassung|konto|bank|agent\\w*)`,
      "(?:zahlen|bezahlen|uberweisen|schicken) sie (?:\\w+ ){0,4}?(?:uber|an|auf) (?:die|das|unser\\w*|ein\\w*) (?:\\w+ )?(?:schwesterfirma|tochter\\w*|andere\\w*|neue\\w*|privatkonto|niederlassung)",
    ),
  ],
  [
    "terms_request",
    rule(
      `${PENALTY} (?:gilt|gelten|greift|greifen|zahlt|zahlen|fallt|fallen|ist|sind|entfallt|kommt|wird|werden)(?: \\w+){0,2}? (?:nicht|keine|weg|aus|vom tisch|hinfallig|entfallen|erledigt|flach)`,
      `${PENALTY} (?:gibt es|wird es|haben wir|fallt|zahlen wir)(?: \\w+){0,3}? (?:nicht|keine)`,
      "(?:brauche|brauchen|will|wollen|verlange\\w*|mochte\\w*)(?: \\w+){0,3} prozent(?: \\w+)? (?:bevor|ehe|vorher|zuerst|vorneweg|um anzufangen)",
      "(?:nehmen|nehmt|akzeptieren|ubernehmen)(?: \\w+){0,4} ohne (?:das |die |ein |eine )?(?:pruf\\w*|test\\w*|zertifikat\\w*|abnahme\\w*|freigabe|papiere|protokoll\\w*)",
      "(?:kurzere\\w*|weniger|verkurzte\\w*|eingeschrankte\\w*) (?:garantie|gewahrleistung)",
      `${COUNT} (?:tage )?(?:statt|anstatt|anstelle von|und nicht|nicht) (?!eins?\\b)${COUNT}(?: tagen?)?(?: netto| ziel)|${COUNT} tage (?:\\w+ )?(?:statt|anstatt|anstelle von|und nicht|nicht) (?!eins?\\b)${COUNT}`,
      `(?:die halfte|alles|ein drittel|\\w+ prozent|einen teil)(?: vom| von dem| des)?(?: geld\\w*| zahlung| betrag\\w*| summe)? (?:bevor wir|ehe wir|vorab|im voraus|vorneweg|vor dem|vor der|per vorkasse)`,
      "(?:garantie|gewahrleistung)(?: \\w+){0,3}? (?:ein|zwei|drei|\\d+|sechs|zwolf|nur) (?:\\w+ )?(?:jahre?n?|monate?n?)",
      "mindest(?:bestell)?menge (?:\\w+ ){0,2}?(?:ist|sind|liegt|steigt|wird|gilt) (?:\\w+ ){0,2}?\\w+",
    ),
  ],
  [
    "price_change_request",
    rule(
      `${FREIGHT} (?:geht|gehen|ist|sind|liegt|liegen|kommt|lauft)(?: \\w+){0,2}? (?:auf|zu|bei|an) (?:sie|ihnen|euch|ihre\\w*|eure\\w*)`,
      `${FREIGHT} (?:\\w+ ){0,3}?(?:zahlt|zahlen|bezahlt|bezahlen|tragt|tragen|ubernehmt|ubernehmen|ubernehmen dann) (?:\\w+ ){0,2}?(?:ihr|sie)`,
      `(?:ihr|sie) (?:\\w+ ){0,2}?(?:zahlt|zahlen|bezahlt|bezahlen|tragt|tragen|ubernehmt|ubernehmen) (?:\\w+ ){0,3}?${FREIGHT}`,
      `${FREIGHT} (?:\\w+ ){0,4}?(?:berechnen|berechne|in rechnung(?: stellen)?|weiterberechnen|weitergeben|aufschlagen|draufschlagen|umlegen)|(?:berechnen|stellen|schlagen)(?: wir| ich| ihnen| euch| dann| noch| die| den| das)* ${FREIGHT}`,
      "\\w*(?:zuschlag|aufschlag) (?:betragt|ist|liegt|macht|sind|von|bei) ",
      "\\w*kosten (?:kommen|gehen|laufen|landen|setze\\w*)(?: \\w+){0,2}? auf (?:ihre|eure|die|ihrer|eurer) rechnung",
      `(?:schlagen|legen|rechnen|berechnen|setzen|kommt|kommen|gibt)(?: \\w+){0,4}? (?:\\w*zuschlag|\\w*aufschlag|aufpreis|energiekosten\\w*|teuerungs\\w*)(?: \\w+)? ?(?:drauf|dazu|hinzu|drauflegen)?`,
      "(?:preis\\w*|stuckpreis) (?:\\w+ ){0,2}?(?:steigt|geht|gehen|steigen|wird|liegt|klettert|erhoht)(?: \\w+){0,3}? (?:auf|um|hoch|rauf|teurer|hoher)",
      "(?:kommen|kommt|nehmen|legen|schlagen|brauchen|wollen|verlangen)(?: \\w+){0,5}? prozent (?:drauf|dazu|mehr|extra|obendrauf|hinzu|aufschlag)",
    ),
  ],
  [
    "authority_claim",
    rule(
      `mit ${OUR_BOSS} (?:\\w+ ){0,3}?(?:abgesprochen|vereinbart|abgemacht|ausgemacht|geklart|geeinigt|abgestimmt)`,
      `(?:ihr|ihre|euer|eure) (?:chef\\w*|vorgesetzte\\w*|einkauf\\w*|leiter\\w*) (?:hat |hatte |sagte |meinte |sagt |meint )(?:\\w+ ){0,8}?(?:strafe|ponale|prozent|preis|zahl\\w*|wegfall\\w*|fallt weg|vorab|anzahlung|verzicht\\w*)`,
    ),
  ],
];
