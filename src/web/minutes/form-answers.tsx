import type { Minutes, MinutesFormAnswer } from "#modules/minutes/schema.ts";
import { Both, type Pair, Quotes } from "./words.tsx";

/** Answers to the questions of forms: what was asked, the value where it is one, the words, and how it stands. */
export function FormAnswers({ minutes, beside }: { minutes: Minutes; beside?: boolean }) {
  const { languages, forms } = minutes;
  const shown = beside ? { beside } : {};
  return forms.map(({ form, answers }) => (
    <section key={form} className="flex flex-col gap-2">
      {answers.map((answer) => (
        <article
          key={answer.field}
          className="flex flex-col gap-2 rounded-lg border border-rule-strong bg-paper px-4 py-3 text-sm"
        >
          <p className="text-muted">
            <Both pair={halves(answer.asked, languages)} languages={languages} {...shown} />
          </p>
          {Object.keys(answer.text).length > 0 && (
            <p className="font-medium">
              <Both pair={halves(answer.text, languages)} languages={languages} {...shown} />
            </p>
          )}
          <Quotes minutes={minutes} quotes={answer.quotes} />
          <p>
            <Both pair={halves(answer.state, languages)} languages={languages} {...shown} />
          </p>
        </article>
      ))}
    </section>
  ));
}

/** What is there in only one of the languages stands alone. */
function halves(worded: MinutesFormAnswer["asked"], [own, common]: readonly string[]): Pair {
  const [first, second] = [worded[own!], common === undefined ? undefined : worded[common]];
  return { own: first ?? second ?? "", common: first === undefined ? null : (second ?? null) };
}
