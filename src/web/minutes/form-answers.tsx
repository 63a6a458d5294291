import type { Minutes, MinutesFormAnswer } from "#modules/minutes/schema.ts";
import { Answering } from "./answering.tsx";
import { NoteForm } from "./note-form.tsx";
import { Both, type Pair, Quotes } from "./words.tsx";

/**
 * Answers to the questions of forms: what was asked, the value where it is one, the words, and how it stands. Behind a link
 * (`token`) each can be confirmed or denied; otherwise the languages stand side by side.
 */
export function FormAnswers({ minutes, token }: { minutes: Minutes; token?: string }) {
  return minutes.forms.map(({ form, answers }) => (
    <section key={form} className="flex flex-col gap-2">
      {answers.map((answer) => (
        <AnswerCard key={answer.answerId} minutes={minutes} answer={answer} token={token} />
      ))}
    </section>
  ));
}

function AnswerCard({
  minutes,
  answer,
  token,
}: {
  minutes: Minutes;
  answer: MinutesFormAnswer;
  token: string | undefined;
}) {
  const { languages } = minutes;
  const both = (worded: MinutesFormAnswer["asked"]) => (
    <Both pair={halves(worded, languages)} languages={languages} {...(token === undefined ? { beside: true } : {})} />
  );
  return (
    <article className="flex flex-col gap-2 rounded-lg border border-rule-strong bg-paper px-4 py-3 text-sm">
      <p className="text-muted">{both(answer.asked)}</p>
      {Object.keys(answer.text).length > 0 && <p className="font-medium">{both(answer.text)}</p>}
      <Quotes minutes={minutes} quotes={answer.quotes} />
      {token === undefined ? (
        <p>{both(answer.state)}</p>
      ) : (
        <Answering
          minutes={minutes}
          about={{ answerId: answer.answerId }}
          token={token}
          open
          confirmed={answer.status === "confirmed"}
          state={both(answer.state)}
          answered={answer.answered}
          correction={(correcting) => <NoteForm minutes={minutes} {...correcting} />}
        />
      )}
    </article>
  );
}

/** What is there in only one of the languages stands alone. */
function halves(worded: MinutesFormAnswer["asked"], [own, common]: readonly string[]): Pair {
  const [first, second] = [worded[own!], common === undefined ? undefined : worded[common]];
  return { own: first ?? second ?? "", common: first === undefined ? null : (second ?? null) };
}
