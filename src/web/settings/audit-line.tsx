import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { AuditEntry } from "#modules/audit/schema.ts";
import { decisionsQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { EvidenceList } from "../ui/evidence-list.tsx";
import { Instant } from "../ui/local-time.tsx";
import { usePersonName } from "../ui/person-name.tsx";

/** What a newer server did and this page has no words for: "orders.line-updated" -> "orders: line updated". */
const readable = (name: string) => name.replace(".", ": ").replace(/[-_]/g, " ");
/** Ids are resolved to names in `about`; they stay to be looked up. */
const isId = (key: string) => /(^id|Ids?)$/.test(key);

/** One entry: what was done to what, by whom, when and why; ids and values below on request. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("settings");
  const ta = useTranslations("auditAction");
  const person = usePersonName(entry.actor.kind === "human" ? entry.actor.id : null);
  const [open, setOpen] = useState(false);
  const action = entry.action.replace(".", "_").replaceAll("-", "_") as "orders_line_closed";
  return (
    <li className="px-4 py-2">
      <p className="flex flex-wrap gap-x-3">
        <span className="font-medium">{ta.has(action) ? ta(action) : readable(entry.action)}</span>
        <About entry={entry} />
        <span className="text-muted">{entry.actor.kind === "human" ? person : t(`actor.${entry.actor.kind}`)}</span>
        <span className="ml-auto text-muted">
          <Instant at={entry.at} />
        </span>
      </p>
      <Reason entry={entry} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="cursor-pointer text-xs text-muted">{t("audit_detail")}</summary>
        {open && <Detail entry={entry} />}
      </details>
    </li>
  );
}

function About({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const params = { workspace: workspace.id };
  const { line, partner, contact, person, conversationId, decisionId } = entry.about;
  const links: ReactNode[] = [];
  if (line)
    links.push(
      <Link key="line" to="/w/$workspace/orders" params={params} search={{ line: line.id }} className="underline">
        {line.po} / {line.line}
      </Link>,
    );
  if (partner)
    links.push(
      <Link
        key="partner"
        to="/w/$workspace/partners"
        params={params}
        search={{ partner: partner.id }}
        className="underline"
      >
        {contact ? `${contact}, ${partner.name}` : partner.name}
      </Link>,
    );
  if (person) links.push(<span key="person">{person}</span>);
  if (decisionId) links.push(<DecisionLink key="decision" id={decisionId} />);
  if (conversationId)
    links.push(
      <Link
        key="call"
        to="/w/$workspace/calls/$id"
        params={{ ...params, id: conversationId }}
        search={{}}
        className="underline"
      >
        {t("audit_call")}
      </Link>,
    );
  return <>{links}</>;
}

function DecisionLink({ id }: { id: string }) {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const decision = useQuery(decisionsQuery(workspace.id)).data?.find((each) => each.id === id);
  return (
    <Link
      to="/w/$workspace/decisions"
      params={{ workspace: workspace.id }}
      search={{
        ...(decision && decision.status !== "open" ? { show: decision.status } : {}),
        ...(decision?.line ? { line: decision.line.id } : {}),
      }}
      className="min-w-0 underline"
    >
      {decision?.question ?? t("audit_decision")}
    </Link>
  );
}

/** Why it was decided so, in the words of whoever did. Other reasons open with what the entry leads to. */
function Reason({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const decided = entry.action === "decisions.decided" ? entry.about.decisionId : null;
  const { data } = useQuery({ ...decisionsQuery(workspace.id), enabled: decided !== null });
  const reason = data?.find(({ id }) => id === decided)?.reason;
  if (!reason) return null;
  return <p className="break-words text-muted">{t("audit_because", { reason })}</p>;
}

function Detail({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("settings");
  const { evidenceId } = entry.detail;
  return (
    <>
      {typeof evidenceId === "string" && (
        <div className="py-2">
          <EvidenceList evidence={[{ id: evidenceId }]} />
        </div>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 pt-2 text-xs break-all">
        {Object.entries(entry.detail)
          .filter(([key, value]) => !isId(key) && value !== null)
          .map(([key, value]) => (
            <div key={key} className="contents">
              <dt className="text-muted">{readable(key)}</dt>
              <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        <dt className="text-muted">{t("audit_subject")}</dt>
        <dd className="text-muted">
          {readable(entry.subject.kind)} {entry.subject.id}
        </dd>
        <dt className="text-muted">{t("audit_actor")}</dt>
        <dd className="text-muted">{entry.actor.id}</dd>
      </dl>
    </>
  );
}
