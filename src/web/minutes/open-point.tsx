import { useState } from "react";
import type { Minutes, MinutesLine } from "#modules/minutes/schema.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { AnswerProblem, useAnswer } from "./answering.tsx";
import { Both, ButtonWords, label, pairsOf } from "./words.tsx";

/** What is not known of a line, and, where something of it has no day, the place to write one. */
export function OpenPoint({ minutes, line, token }: { minutes: Minutes; line: MinutesLine; token: string }) {
  const notes = pairsOf(minutes, line.notes);
  if (notes.length === 0 && line.open === null) return null;
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-dashed border-rule-strong px-4 py-3">
      {notes.map((note) => (
        <p key={note.own}>
          <Both pair={note} languages={minutes.languages} />
        </p>
      ))}
      {line.open !== null && <DayForm key={line.open.qty} minutes={minutes} open={line.open} token={token} />}
    </div>
  );
}

function DayForm({
  minutes,
  open,
  token,
}: {
  minutes: Minutes;
  open: NonNullable<MinutesLine["open"]>;
  token: string;
}) {
  const send = useAnswer(token);
  const [date, setDate] = useState("");
  const [quantity, setQuantity] = useState(String(open.qty));
  const told = Number(quantity);
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const qty = told > 0 && told !== open.qty ? { qty: told } : {};
        send.mutate({ lineId: open.lineId, answer: "promise", date, ...qty });
      }}
    >
      <div className="grid grid-cols-1 gap-3 min-[360px]:grid-cols-2">
        <TextField
          label={label(minutes, "date")}
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <TextField
          label={`${label(minutes, "quantity")} (${open.uom})`}
          type="number"
          inputMode="decimal"
          min="0"
          step="any"
          required
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
        />
      </div>
      <AnswerProblem minutes={minutes} error={send.error} />
      <Button type="submit" className="py-2" busy={send.isPending} disabled={date === ""}>
        <ButtonWords minutes={minutes} name="send" />
      </Button>
    </form>
  );
}
