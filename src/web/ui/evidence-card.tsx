import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
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
      <Asked evidence={evidence} />
      <Words evidence={evidence} />
      {evidence.kind === "portal" && <Tap locator={evidence.locator} />}
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

/** What the words answered: a "yes" is worth what was read back before it. */
function Asked({ evidence }: { evidence: Evidence }) {
  const t = useTranslations("evidence");
  const [first] = evidence.asked;
  if (!first) return null;
  return (
    <div className="pl-3 text-muted">
      {evidence.asked.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move, and two may be the same
        <p key={index}>
          {sentence.who !== evidence.asked[index - 1]?.who && (
            <span className="text-xs font-medium">{t(`asked_by.${sentence.who}`)} </span>
          )}
          {sentence.text === null ? <i>{t(`state.${unread(sentence.state)}`)}</i> : <q>{sentence.text}</q>}
        </p>
      ))}
    </div>
  );
}

const unread = (state: Evidence["state"]) => (state === "erased" ? "erased" : "not_recorded");

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
  if (!evidence.words) {
    if (evidence.kind === "file" || evidence.kind === "portal") return null;
    return <p className="text-muted">{t(["speech", "chat"].includes(evidence.kind) ? "key_pressed" : "no_words")}</p>;
  }
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

/** What was tapped on the page behind a link, and what was given as right instead. */
function Tap({ locator }: { locator: Record<string, unknown> }) {
  const t = useTranslations("evidence");
  const { locale } = useReader();
  const { answer, date, qty } = locator;
  const given = [
    typeof qty === "number" && t("tap_quantity", { quantity: formatQuantity(qty, locale) }),
    typeof date === "string" && t("tap_date", { date }),
  ].filter(Boolean);
  return (
    <p className="rounded bg-sunk px-3 py-2">
      <span className="font-medium">
        {t(answer === "right" ? "tap_right" : answer === "promise" ? "tap_promise" : "tap_wrong")}
      </span>
      {given.length > 0 && ` ${given.join(", ")}`}
    </p>
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
