import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AnswerMinutes, Minutes, MinutesPromise } from "#modules/minutes/schema.ts";
import { ApiError, request } from "../lib/api.ts";
import { linkPath, partnerMinutesQuery } from "../lib/queries.ts";
import { useAttempt } from "../lib/use-attempt.ts";
import { Button } from "../ui/button.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import { Both, ButtonWords, figuresOf, labelOf, pairOf, pairsOf, Quotes } from "./words.tsx";

/** One promise: what was said in figures and words, and two buttons. */
export function PromiseCard({ minutes, promise, token }: { minutes: Minutes; promise: MinutesPromise; token: string }) {
  const { languages } = minutes;
  const [correcting, setCorrecting] = useState(false);
  const send = useAnswer(token);
  const { answered } = promise;
  const settled = answered !== null && answered.kind !== "denied";
  return (
    <article className="flex flex-col gap-3 rounded-lg border border-rule-strong bg-paper px-4 py-3">
      <p className="text-lg font-semibold">{figuresOf(promise, languages[0]!)}</p>
      <p>
        <Both pair={pairOf(minutes, promise.text)} languages={languages} />
      </p>
      {pairsOf(minutes, promise.notes).map((note) => (
        <p key={note.own}>
          <Both pair={note} languages={languages} />
        </p>
      ))}
      <Quotes minutes={minutes} quotes={promise.quotes} />
      <div role="status" className="flex flex-col gap-1">
        <p className="font-medium">
          <Both pair={pairOf(minutes, promise.state)} languages={languages} />
        </p>
        {answered && (
          <p>
            <Both pair={labelOf(minutes, `thanks_${answered.kind}`)} languages={languages} />
          </p>
        )}
      </div>
      {send.error && (
        <p role="alert" className="text-accent">
          <Both pair={labelOf(minutes, problemOf(send.error))} languages={languages} />
        </p>
      )}
      {promise.open && !correcting && (
        <div className="grid grid-cols-2 gap-2">
          {!settled && (
            <Button
              look="primary"
              className="py-2 whitespace-normal"
              busy={send.isPending}
              onClick={() => send.mutate({ commitmentId: promise.commitmentId, answer: "right" })}
            >
              <ButtonWords minutes={minutes} name="right" />
            </Button>
          )}
          <Button className="py-2 whitespace-normal" disabled={send.isPending} onClick={() => setCorrecting(true)}>
            <ButtonWords minutes={minutes} name="wrong" />
          </Button>
        </div>
      )}
      {promise.open && correcting && (
        <CorrectionForm
          minutes={minutes}
          promise={promise}
          busy={send.isPending}
          onSend={(given) =>
            send.mutate(
              { commitmentId: promise.commitmentId, answer: "wrong", ...given },
              { onSuccess: () => setCorrecting(false) },
            )
          }
          onCancel={() => {
            send.reset();
            setCorrecting(false);
          }}
        />
      )}
    </article>
  );
}

/** The answer is the page as it stands now. Tapped again after a lost answer, it is the same tap. */
function useAnswer(token: string) {
  const client = useQueryClient();
  const attempt = useAttempt();
  const query = partnerMinutesQuery(token);
  return useMutation({
    mutationFn: (body: AnswerMinutes) =>
      request<Minutes>("POST", linkPath(token, "/answers"), body, {
        idempotencyKey: attempt.keyFor(JSON.stringify(body)),
        anonymous: true,
      }),
    onSuccess: (minutes) => {
      attempt.done();
      client.setQueryData(query.queryKey, minutes);
    },
    onError: (error) => {
      // What stands there is not what is in the record any more, or the link was closed meanwhile.
      if (error instanceof ApiError && (error.status === 409 || error.status === 404))
        void client.invalidateQueries(query);
    },
  });
}

function problemOf(error: unknown): "too_much" | "changed" | "failed" {
  const code = error instanceof ApiError ? error.code : "";
  if (code === "commitment_exceeds_open_quantity") return "too_much";
  return code === "conflict" || code === "not_found" ? "changed" : "failed";
}
