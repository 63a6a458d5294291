import { useState } from "react";
import type { Minutes } from "#modules/minutes/schema.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import type { Correcting } from "./answering.tsx";
import { Both, ButtonWords, labelOf } from "./words.tsx";

/** What is right instead, in the partner's own words. */
export function NoteForm({ minutes, busy, onSend, onCancel }: Correcting & { minutes: Minutes }) {
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const { own, common } = labelOf(minutes, "what_is_right");
  const given = note.trim();
  return (
    <form
      className="flex flex-col gap-3 border-t border-rule pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given !== "") onSend({ note: given });
      }}
    >
      <TextArea
        label={common === null ? own : `${own} · ${common}`}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {tried && given === "" && (
        <p role="alert" className="text-accent">
          <Both pair={labelOf(minutes, "need_note")} languages={minutes.languages} />
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
