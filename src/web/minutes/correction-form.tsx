import { useState } from "react";
import type { Minutes, MinutesPromise } from "#modules/minutes/schema.ts";
import { Button } from "../ui/button.tsx";
import { TextArea, TextField } from "../ui/field.tsx";
import type { Correcting, Given } from "./answering.tsx";
import { Both, ButtonWords, label, labelOf } from "./words.tsx";

/** What is right instead. Only what was changed is sent: the rest of the promise stays as it is. */
export function CorrectionForm({
  minutes,
  promise,
  busy,
  onSend,
  onCancel,
}: Correcting & { minutes: Minutes; promise: MinutesPromise }) {
  const { interval } = promise;
  const known = interval.latest === interval.earliest ? interval.earliest : "";
  const [date, setDate] = useState(known);
  const [qty, setQty] = useState(String(promise.qty));
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const given: Given = {
    ...(date !== "" && date !== known ? { date } : {}),
    ...(Number(qty) > 0 && Number(qty) !== promise.qty ? { qty: Number(qty) } : {}),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
  const nothing = Object.keys(given).length === 0;
  return (
    <form
      className="flex flex-col gap-3 border-t border-rule pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!nothing) onSend(given);
      }}
    >
      <p className="font-medium">
        <Both pair={labelOf(minutes, "what_is_right")} languages={minutes.languages} />
      </p>
      <div className="grid grid-cols-1 gap-3 min-[360px]:grid-cols-2">
        <TextField
          label={label(minutes, "date")}
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <TextField
          label={`${label(minutes, "quantity")} (${promise.uom})`}
          type="number"
          inputMode="decimal"
          min="0"
          step="any"
          value={qty}
          onChange={(event) => setQty(event.target.value)}
        />
      </div>
      <TextArea
        label={label(minutes, "note")}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {tried && nothing && (
        <p role="alert" className="text-accent">
          <Both pair={labelOf(minutes, "need_one")} languages={minutes.languages} />
        </p>
      )}
      <div className="grid grid-cols-2 gap-2">
        <Button type="submit" look="primary" className="py-2" busy={busy}>
          <ButtonWords minutes={minutes} name="send" />
        </Button>
        <Button className="py-2" onClick={onCancel}>
          <ButtonWords minutes={minutes} name="cancel" />
        </Button>
      </div>
    </form>
  );
}
