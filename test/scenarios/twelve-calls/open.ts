/**
 * What the agent does not do right yet, by test: a reason each. "ID" is the test in English, "ID es" the one in Spanish, "ID *"
 * all of them. LIAISON_OPEN=1 runs these tests as well: one that passes then is mended, and leaves the list.
 */
export const OPEN: Readonly<Record<string, string>> = {
  "5+choice": "a refusal to talk to a machine ends the call without offering a person or one message",
};

export const SHOW_OPEN = process.env.LIAISON_OPEN === "1";
