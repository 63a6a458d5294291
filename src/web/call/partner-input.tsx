import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ConversationDetail, PartnerTurn } from "#modules/conversations/schema.ts";
import { languageName } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";

/** The supplier's side of a conversation in writing: a person types it, leaves a question unanswered, or goes. */
export function PartnerInput({ call, lost }: { call: ConversationDetail; lost: boolean }) {
  const t = useTranslations("call");
  const { locale } = useReader();
  const [text, setText] = useState("");
  const turn = useWrite<unknown>("POST", `conversations/${call.id}/partner-turns`, { touches: [] });
  const send = (body: PartnerTurn, done?: () => void) => turn.mutate(body, done ? { onSuccess: done } : {});
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        // Whoever types on meanwhile keeps what they typed.
        if (said !== "") send({ kind: "words", text: said }, () => setText((now) => (now.trim() === said ? "" : now)));
      }}
    >
      {turn.error && (
        <div className="basis-full">
          <Problem error={turn.error} />
        </div>
      )}
      <input
        aria-label={t("partner_words")}
        placeholder={t("partner_words_hint", { language: languageName(call.language, locale) })}
        value={text}
        lang={call.language}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        className="h-9 min-w-0 grow basis-64 rounded-md border border-ink bg-raised px-3 text-sm pointer-coarse:h-11"
      />
      <Button type="submit" look="primary" busy={turn.isPending} disabled={lost || text.trim() === ""}>
        {t("partner_send")}
      </Button>
      <Button disabled={lost || turn.isPending} onClick={() => send({ kind: "silence" })}>
        {t("partner_silent")}
      </Button>
      <Button look="bare" disabled={lost || turn.isPending} onClick={() => send({ kind: "hang_up" })}>
        {t("partner_leaves")}
      </Button>
    </form>
  );
}
