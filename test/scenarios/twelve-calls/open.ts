/** What the agent does not do right yet, by test: a reason each. LIAISON_OPEN=1 runs these tests as well, and they fail. */
export const OPEN: Readonly<Record<string, string>> = {
  "1.no-single-date": "what the first person told of a part is lost when a colleague goes on: one day is kept for all",
  "2+hangs-on-price": "a date given on condition of a rise is recorded as confirmed after a bare OK",
  "5+choice": "a refusal to talk to a machine ends the call without offering a person or one message",
  "7.no-hint": "the last digits of an account are taken for a quantity and said back",
  "7+no-date": "the day of a payment is taken for the day of the delivery, the bank for a reason of delay",
  "9.no-number": "a limit named in a question is taken for the lot and said back",
  "9+handed-on": "asked what the question is, the question is answered as an aside and its lot is lost",
  "10+tray": "the number of a tray is taken for a quantity, a quantity for the lot",
  "11+no-report": "a question about another partner's yield is recorded as a quality problem of this one",
  "12+finding": "the finding told off the record is not taken down once that was refused",
};

export const SHOW_OPEN = process.env.LIAISON_OPEN === "1";
