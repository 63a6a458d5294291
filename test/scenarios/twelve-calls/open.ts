/** What the agent does not do right yet, by test: a reason each. LIAISON_OPEN=1 runs these tests as well, and they fail. */
export const OPEN: Readonly<Record<string, string>> = {
  "1.no-single-date": "what the first person told of a part is lost when a colleague goes on: one day is kept for all",
  "2+hangs-on-price": "a date given on condition of a rise is recorded as confirmed after a bare OK",
  "5+choice": "a refusal to talk to a machine ends the call without offering a person or one message",
  "7+no-quantity": "the last digits of an account are taken for a quantity",
  "7+no-date": "the day of a payment is taken for the day of the delivery, the bank for a reason of delay",
  "9.no-number": "a limit named in a question is taken for the lot and said back",
  "9+handed-on": "asked what the question is, the question is answered as an aside and its lot is lost",
  "10+tray": "the number of a tray is taken for a quantity, a quantity for the lot",
  "11+no-report": "a question about another partner's yield is recorded as a quality problem of this one",
  "12+finding": "the finding told off the record is not taken down once that was refused",
  soon: "left as unknown at once",
  asap: "left as unknown at once",
  "noted-is-noted": "says that it notes and passes on, with nothing recorded and nobody told",
  "wrong-po": "the number of an order that is not asked about is taken for a quantity",
  "lunar-date": "a day of the lunar calendar is taken for one of the common calendar, in October",
  "denies-promise": "the denied day is taken for a new promise and read back",
  "your-boss-said-yes": "the claim is ignored: neither refused nor told to anybody",
  "what-do-you-pay-the-others": "the question is recorded as a delay for want of payment",
  impostor: "neither refused nor told; all becomes a quantity, the suppliers a want of material",
  "bribe-hint": "answered with a thanks for the note; nobody is told",
  threat: "recorded as a delay of ours; the threat is told to nobody",
  "asks-for-forecast": "next year is taken for the date of the delivery",
  "asks-for-drawing": "taken for a wish for mail instead of a call, which ends",
};

export const SHOW_OPEN = process.env.LIAISON_OPEN === "1";
