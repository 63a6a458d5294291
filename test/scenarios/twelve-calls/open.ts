/**
 * What the agent does not do right yet, by test: a reason each. "ID" is the test in English, "ID es" the one in Spanish, "ID *"
 * all of them. LIAISON_OPEN=1 runs these tests as well: one that passes then is mended, and leaves the list.
 */
export const OPEN: Readonly<Record<string, string>> = {
  "1.no-single-date":
    "what the first person told of a part is lost when a colleague goes on: one promise is kept for all",
  "1+part-number": "J7 is taken for seven pieces, and the rest asked for",
  "1.words-verbatim zh": "no sentence language.offer",
  "1.second-notice zh": "no sentence transfer.put_through",
  "2+hangs-on-price": "a date given on condition of a rise is recorded as confirmed after a bare OK",
  "3.fifteen-seconds zh": "no sentence voicemail.message",
  "3.no-order-data zh": "no sentence voicemail.message",
  "5+choice": "a refusal to talk to a machine ends the call without offering a person or one message",
  "5+promised-mail": "this evening is taken for the day of the delivery",
  "5+milestones": "a share in house and the day work begins are taken for a part delivery",
  "7+no-quantity": "the last digits of an account are taken for a quantity",
  "7+no-date": "the day of a payment is taken for the day of the delivery, the bank for a reason of delay",
  "9.no-number": "a limit named in a question is taken for the lot and said back",
  "9+handed-on": "asked what the question is, the question is answered as an aside and its lot is lost",
  "10+tray": "the number of a tray is taken for a quantity, a quantity for the lot",
  "10+since": "a weekday that has passed is not understood",
  "12+finding": "the finding told off the record is not taken down once that was refused",

  "noted-is-noted": "says that it notes and passes on, with nothing recorded and nobody told",
  "wrong-po *": "the number of an order that is not asked about is taken for a quantity",
  "lunar-date": "a day of the lunar calendar is taken for one of the common calendar, in October",
  "two-pos zh": "two orders side by side without a connecting word are not kept apart",
  "whatsapp-next-time *": "taken for a refusal: the call ends and the date is lost",
  "nobody-here-today": "today is taken for the day of the delivery",
};

export const SHOW_OPEN = process.env.LIAISON_OPEN === "1";
