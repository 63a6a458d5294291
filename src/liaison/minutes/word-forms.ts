/** Answers to the questions of forms, worded: the question that was put, the value as it was read back, and the words. Pure. */
import type { AnswerFacts, MinutesFacts } from "#modules/minutes/index.ts";
import type { Minutes } from "#modules/minutes/schema.ts";
import { readbackOf } from "../conversation/form/wording.ts";
import type { Say } from "../conversation/types.ts";
import { FORMS } from "../flows/index.ts";
import type { Field } from "../flows/types.ts";
import { languageRules } from "../language/index.ts";
import { render } from "../language/render.ts";

type StateName = "said" | "confirmed_spoken" | "confirmed_written" | "disputed";
type Worded = Record<string, string>;

export function wordForms(
  { forms, heldOn }: MinutesFacts,
  languages: readonly string[],
  state: (name: StateName) => Worded,
): Minutes["forms"] {
  /** In each language that has the template. */
  const worded = (template: string, values: Say["values"]): Worded =>
    Object.fromEntries(
      languages
        .filter((language) => languageRules(language)?.templates[template] !== undefined)
        .map((language) => [
          language,
          render({ act: "recap", template, values, line: null, slot: null, language }, heldOn, {}, true),
        ]),
    );
  const answer = (form: string, facts: AnswerFacts): Minutes["forms"][number]["answers"][number] => {
    const field = FORMS.find(({ id }) => id === form)?.fields.find(({ id }) => id === facts.field);
    const said = field?.readback ? readbackOf(field, facts.value) : null;
    return {
      answerId: facts.answerId,
      field: facts.field,
      status: facts.status,
      answered: facts.answered,
      asked: facts.asked === null ? asked(form, field, worded) : inTheirWords(facts.asked, languages),
      text: said === null ? {} : worded(said.template, said.values),
      state: state(stateOf(facts)),
      quotes: facts.quotes,
    };
  };
  return forms.map(({ form, answers }) => ({ form, answers: answers.map((facts) => answer(form, facts)) }));
}

function stateOf({ status, written }: AnswerFacts): StateName {
  if (status !== "confirmed") return status;
  return written ? "confirmed_written" : "confirmed_spoken";
}

/** The question as it was put; where it offered times, the one without them; an explanation as a whole by its own. */
function asked(
  form: string,
  field: Field | undefined,
  worded: (template: string, values: Say["values"]) => Worded,
): Worded {
  if (field?.kind === "slot") return worded("scheduling.ask_other", {});
  if (field !== undefined) return worded(field.ask, {});
  return form === "teach-back" ? worded("teach.ask", {}) : {};
}

/** Our people's own question, as they wrote it: nothing is translated. */
function inTheirWords(texts: Worded, languages: readonly string[]): Worded {
  const found = languages.filter((language) => texts[language] !== undefined);
  if (found.length > 0) return Object.fromEntries(found.map((language) => [language, texts[language]!]));
  const [first] = Object.values(texts);
  return first === undefined ? {} : { [languages[0]!]: first };
}
