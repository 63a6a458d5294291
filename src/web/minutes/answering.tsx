import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { AnswerMinutes, Minutes, MinutesPromise } from "#modules/minutes/schema.ts";
import { ApiError, request } from "../lib/api.ts";
import { linkPath, partnerMinutesQuery } from "../lib/queries.ts";
import { useAttempt } from "../lib/use-attempt.ts";
import { Button } from "../ui/button.tsx";
import { Both, ButtonWords, labelOf } from "./words.tsx";

export type Given = { date?: string; qty?: number; note?: string };
export type Correcting = { busy: boolean; onSend: (given: Given) => void; onCancel: () => void };

/**
 * How one point stands, said once, and what can be answered: what is confirmed is not asked for again, but can still be called
 * not right, with what is right instead (`correction`); and what was called not right can be confirmed after all.
 */
export function Answering({
  minutes,
  about,
  token,
  open,
  confirmed,
  state,
  answered,
  correction,
}: {
  minutes: Minutes;
  about: { commitmentId: string } | { answerId: string };
  token: string;
  open: boolean;
  confirmed: boolean;
  state: ReactNode;
  answered: MinutesPromise["answered"];
  correction: (correcting: Correcting) => ReactNode;
}) {
  const { languages } = minutes;
  const [correcting, setCorrecting] = useState(false);
  const send = useAnswer(token);
  // The thanks say how it stands, as long as the record still has it so.
  const thanks = open ? thanksFor(answered, confirmed) : null;
  return (
    <>
      <p role="status" className="font-medium">
        {thanks === null ? state : <Both pair={labelOf(minutes, `thanks_${thanks}`)} languages={languages} />}
      </p>
      <AnswerProblem minutes={minutes} error={send.error} />
      {open && !correcting && (
        <div className="grid grid-cols-2 gap-2">
          {!confirmed && (
            <Button
              look="primary"
              className="py-2 whitespace-normal"
              busy={send.isPending}
              onClick={() => send.mutate({ ...about, answer: "right" })}
            >
              <ButtonWords minutes={minutes} name="right" />
            </Button>
          )}
          <Button className="py-2 whitespace-normal" disabled={send.isPending} onClick={() => setCorrecting(true)}>
            <ButtonWords minutes={minutes} name="wrong" />
          </Button>
        </div>
      )}
      {open &&
        correcting &&
        correction({
          busy: send.isPending,
          onSend: (given) =>
            send.mutate({ ...about, answer: "wrong", ...given }, { onSuccess: () => setCorrecting(false) }),
          onCancel: () => {
            send.reset();
            setCorrecting(false);
          },
        })}
    </>
  );
}

/** A day that was written where there was none is said: it is thanked for by how it stands. */
function thanksFor(answered: MinutesPromise["answered"], confirmed: boolean) {
  if (answered === null || answered.kind === "added") return null;
  return confirmed === (answered.kind !== "denied") ? answered.kind : null;
}

export function AnswerProblem({ minutes, error }: { minutes: Minutes; error: unknown }) {
  if (!error) return null;
  return (
    <p role="alert" className="text-accent">
      <Both pair={labelOf(minutes, problemOf(error))} languages={minutes.languages} />
    </p>
  );
}

/** The answer is the page as it stands now. Tapped again after a lost answer, it is the same tap. */
export function useAnswer(token: string) {
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
