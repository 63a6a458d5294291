import type { Minutes, MinutesPromise } from "#modules/minutes/schema.ts";
import { Answering } from "./answering.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import { Both, Conditions, figuresOf, pairOf, Quotes } from "./words.tsx";

/** One promise: what was said in figures and words, and what the partner can answer. */
export function PromiseCard({ minutes, promise, token }: { minutes: Minutes; promise: MinutesPromise; token: string }) {
  const { languages } = minutes;
  return (
    <article className="flex flex-col gap-3 rounded-lg border border-rule-strong bg-paper px-4 py-3">
      <p className="text-lg font-semibold">{figuresOf(promise, languages[0]!)}</p>
      <p>
        <Both pair={pairOf(minutes, promise.text)} languages={languages} />
      </p>
      <Conditions minutes={minutes} promise={promise} />
      <Quotes minutes={minutes} quotes={promise.quotes} />
      <Answering
        minutes={minutes}
        about={{ commitmentId: promise.commitmentId }}
        token={token}
        open={promise.open}
        confirmed={promise.status === "confirmed" && !promise.disputed}
        state={<Both pair={pairOf(minutes, promise.state)} languages={languages} />}
        answered={promise.answered}
        correction={(correcting) => <CorrectionForm minutes={minutes} promise={promise} {...correcting} />}
      />
    </article>
  );
}
