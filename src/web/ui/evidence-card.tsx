import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Evidence } from "#modules/evidence/schema.ts";
import { languageName } from "../lib/format.ts";
import { markedParts } from "../lib/marks.ts";
import { useReader } from "../lib/reader.ts";
import { useHere } from "../lib/workspace.ts";
import { Age } from "./age.tsx";
import { Instant } from "./local-time.tsx";
import { Player } from "./player.tsx";

/** The words in the original, who, role, when, channel, and the sound they were taken from. */
export function EvidenceCard({ evidence }: { evidence: Evidence }) {
  const t = useTranslations("evidence");
  const reader = useReader();
  const { workspace } = useHere();
  const { speaker } = evidence;
  const fromMs = typeof evidence.locator.fromMs === "number" ? evidence.locator.fromMs : undefined;
  const who = [speaker.name ?? t(`speaker.${speaker.kind}`), speaker.role, evidence.partner.name]
    .filter(Boolean)
    .join(", ");
  return (
    <div className="flex flex-col gap-2 text-sm">
      <Words evidence={evidence} />
      {evidence.kind === "file" && <FileRow locator={evidence.locator} />}
      {evidence.audio && evidence.state === "recorded" && <Player src={evidence.audio} />}
      <p className="text-xs text-muted">
        {who}
        <br />
        {t(`kind.${evidence.kind}`)} · <Instant at={evidence.saidAt} /> · <Age at={evidence.saidAt} />
        {evidence.language && evidence.language !== "en" && <> · {languageName(evidence.language, reader.locale)}</>}
      </p>
      {evidence.conversationId && (
        <Link
          to="/w/$workspace/calls/$id"
          params={{ workspace: workspace.id, id: evidence.conversationId }}
          search={fromMs === undefined ? {} : { at: fromMs }}
          className="min-h-6 self-start underline hover:no-underline"
        >
          {t("open_conversation")}
        </Link>
      )}
    </div>
  );
}

function Words({ evidence }: { evidence: Evidence }) {
  const t = useTranslations("evidence");
  if (evidence.state !== "recorded") {
    return (
      <p className="rounded bg-sunk px-3 py-2">
        <span className="font-medium">{t(`state.${evidence.state}`)}</span>{" "}
        <span className="text-muted">{t(`state_why.${evidence.state}`)}</span>
      </p>
    );
  }
  if (!evidence.words) return evidence.kind === "file" ? null : <p className="text-muted">{t("no_words")}</p>;
  return (
    <blockquote
      lang={evidence.language ?? undefined}
      className="max-h-60 overflow-y-auto border-l-2 border-ink pl-3 text-base"
    >
      {markedParts(evidence.words, evidence.marks).map((part) =>
        part.marked ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>,
      )}
    </blockquote>
  );
}

/** The cell in its surroundings: whatever the import kept of where the value stood. */
function FileRow({ locator }: { locator: Record<string, unknown> }) {
  const entries = Object.entries(locator).filter(([, value]) => ["string", "number"].includes(typeof value));
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded bg-sunk px-3 py-2">
      {entries.map(([key, value]) => (
        <div key={key} className="contents">
          <dt className="text-muted">{key}</dt>
          <dd className="min-w-0 break-words">{String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
