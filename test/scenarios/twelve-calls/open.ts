/**
 * What the agent does not do right yet, by test: a reason each. "ID" is the test in English, "ID es" the one in Spanish, "ID *"
 * all of them. LIAISON_OPEN=1 runs these tests as well: one that passes then is mended, and leaves the list.
 */
export const OPEN: Readonly<Record<string, string>> = {
  "5+choice": "a refusal to talk to a machine ends the call without offering a person or one message",
  "10+tray": "the number of a tray is taken for a quantity, a quantity for the lot",
  "12+finding": "the finding told off the record is not taken down once that was refused",
  "noted-is-noted": "says that it notes and passes on, with nothing recorded and nobody told",
  "two-pos zh": "two orders side by side without a connecting word are not kept apart",
};

export const SHOW_OPEN = process.env.LIAISON_OPEN === "1";
