import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { LineDetail } from "#modules/orders/schema.ts";
import { heardOut, useCallWords } from "../call/words.ts";
import { SlipChart } from "../charts/slip-chart.tsx";
import { formatDate } from "../lib/format.ts";
import { weekOf } from "../lib/locale.ts";
import { lineQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { askForCall } from "../lib/start-call.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { ExceptionTag } from "../ui/exceptions.tsx";
import { Figure } from "../ui/figure.tsx";
import { Instant } from "../ui/local-time.tsx";
import { Problem } from "../ui/problem.tsx";
import { PanelHead, PanelSection } from "../ui/side-panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Closed, CloseLine } from "./close-line.tsx";
import { LineDecisions } from "./line-decisions.tsx";
import { PromiseHistoryList } from "./promise-history.tsx";
import { Reports } from "./reports.tsx";
import { useRuleTexts } from "./use-rule-texts.ts";

/** One line in full: whether its promises walk away, what was promised, what moved, who said it, what waits for a decision. */
export function LinePanel({
  lineId,
  onMoved,
  onClose,
}: {
  lineId: string;
  /** The line was closed or opened again here: it leaves the list it stood in. */
  onMoved: (lineId: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations("line");
  const tc = useTranslations("common");
  const { workspace } = useHere();
  const may = useMay();
  const { data, error, refetch } = useQuery(lineQuery(workspace.id, lineId));
  const close = <Button look="bare" icon="close" aria-label={tc("close")} onClick={onClose} />;
  if (!data) {
    return (
      <>
        <PanelHead title={t("title")} close={close} />
        {error ? (
          <div className="flex flex-col items-start gap-3 p-5">
            <Problem error={error} onRetry={() => refetch()} />
            <Button onClick={onClose}>{tc("to_list")}</Button>
          </div>
        ) : (
          <Skeleton rows={10} />
        )}
      </>
    );
  }
  const { row } = data;
  return (
    <>
      <PanelHead
        title={`${row.po} / ${row.line}`}
        detail={
          <>
            {row.item.name || row.item.number}
            {row.item.revision && ` · ${t("revision", { revision: row.item.revision })}`}
            <br />
            <Link
              to="/w/$workspace/partners"
              params={{ workspace: workspace.id }}
              search={{ partner: row.partner.id }}
              className="underline"
            >
              {row.partner.name}
            </Link>
            {row.partner.city && `, ${row.partner.city}`}
          </>
        }
        actions={
          may.manage &&
          data.closed === null && (
            <Button icon="phone" onClick={() => askForCall({ partnerId: row.partner.id, lineIds: [row.lineId] })}>
              {t("call")}
            </Button>
          )
        }
        close={close}
      />
      <div className="min-h-0 overflow-y-auto overscroll-contain">
        {data.closed && <Closed detail={data} onMoved={onMoved} />}
        <Facts detail={data} />
        {data.exceptions.length > 0 && <Exceptions detail={data} />}
        <LineDecisions ids={data.decisionIds} />
        <PanelSection title={t("slip")}>
          <SlipChart detail={data} />
        </PanelSection>
        <PanelSection title={t("promises")} count={data.promises.length}>
          <PromiseHistoryList detail={data} />
        </PanelSection>
        <Movements detail={data} />
        <Reports detail={data} />
        <Conversations detail={data} />
        {may.manage && data.closed === null && <CloseLine detail={data} onMoved={onMoved} onClose={onClose} />}
      </div>
    </>
  );
}

function Facts({ detail }: { detail: LineDetail }) {
  const t = useTranslations("line");
  const tp = useTranslations("promise");
  const reader = useReader();
  const { row } = detail;
  const qty = (value: number) => `${formatQuantity(value, reader.locale)} ${row.uom}`;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 border-b border-rule px-5 py-4 text-sm">
      <dt className="text-muted">{t("quantity")}</dt>
      <dd className="min-w-0 break-words">
        {t("open_of_ordered", { open: qty(row.open), ordered: qty(row.ordered) })}
      </dd>
      <dt className="text-muted">{t("need")}</dt>
      <dd>
        {detail.schedule.length === 0 && t("no_need")}
        {detail.schedule.map((each) => (
          <div key={`${each.requiredOn}${each.qty}`}>
            <Figure label={t("need")} evidence={each.evidenceId ? [{ id: each.evidenceId }] : []}>
              {formatDate(each.requiredOn, reader)}
            </Figure>{" "}
            <span className="text-muted">{t("week", { week: weekOf(each.requiredOn, reader.locale) })}</span> ·{" "}
            {tp(`basis.${each.basis}`)}
            {detail.schedule.length > 1 && ` · ${qty(each.qty)}`}
          </div>
        ))}
      </dd>
      <dt className="text-muted">{t("transit")}</dt>
      <dd>
        {detail.transit.length === 0
          ? t("no_transit")
          : detail.transit.map((lane) => (
              <div key={`${lane.from}${lane.to}`}>
                {t("lane", { from: tp(`basis.${lane.from}`), to: tp(`basis.${lane.to}`), days: lane.days })}
              </div>
            ))}
      </dd>
      {detail.closed && (
        <>
          <dt className="text-muted">{t("closed_on")}</dt>
          <dd className="min-w-0 break-words">
            <Instant at={detail.closed.at} />
            {detail.closed.reason && ` · ${detail.closed.reason}`}
          </dd>
        </>
      )}
      <dt className="text-muted">{t("freshness")}</dt>
      <dd>{row.freshness ? <Age at={row.freshness.at} stale={row.freshness.stale} /> : t("never_heard")}</dd>
    </dl>
  );
}

/** Each verdict shows its rule and what went into it. */
function Exceptions({ detail }: { detail: LineDetail }) {
  const t = useTranslations("line");
  const ruleTexts = useRuleTexts(detail.row.uom);
  return (
    <PanelSection title={t("exceptions")}>
      <ul className="flex flex-col gap-3">
        {detail.exceptions.map((exception) => (
          <li key={exception.kind} className="text-sm">
            <ExceptionTag kind={exception.kind} />
            {exception.since && <Age at={exception.since} className="ml-2 text-xs text-muted" />}
            <p>{exception.rule}</p>
            {ruleTexts(exception).map((text) => (
              <p key={text} className="text-xs break-words text-muted">
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Movements({ detail }: { detail: LineDetail }) {
  const t = useTranslations("line");
  const reader = useReader();
  if (detail.movements.length === 0) return null;
  return (
    <PanelSection title={t("movements")} count={detail.movements.length}>
      <ul className="text-sm">
        {detail.movements.map((movement) => (
          <li key={movement.id} className="flex gap-3 py-0.5">
            <span className="w-20 shrink-0">{formatDate(movement.occurredOn, reader)}</span>
            <span className="w-20 shrink-0 text-muted">{t(`movement.${movement.kind}`)}</span>
            <Figure
              label={t("movement_of")}
              evidence={movement.evidenceId ? [{ id: movement.evidenceId }] : []}
              className="min-w-0 truncate"
            >
              {formatQuantity(movement.qty, reader.locale)} {detail.row.uom}
            </Figure>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Conversations({ detail }: { detail: LineDetail }) {
  const t = useTranslations("line");
  const words = useCallWords();
  const { workspace } = useHere();
  const open = detail.closed === null && detail.row.withoutPromise > 0;
  const outcomeOf = (name: string) => {
    const outcome = words.outcomeName(name);
    return open && heardOut(name) ? t("outcome_open", { outcome }) : outcome;
  };
  return (
    <PanelSection title={t("conversations")} count={detail.conversations.length}>
      {detail.conversations.length === 0 && <p className="text-sm text-muted">{t("no_conversations")}</p>}
      <ul className="text-sm">
        {detail.conversations.map((each) => (
          <li key={each.id} className="py-0.5">
            <Link
              to="/w/$workspace/calls/$id"
              params={{ workspace: workspace.id, id: each.id }}
              search={{ line: detail.row.lineId }}
              className="flex flex-wrap gap-x-3 hover:underline"
            >
              <span>{each.contact}</span>
              <span className="text-muted">
                <Instant at={each.startedAt} />
              </span>
              {each.outcome && <span className="text-muted">{outcomeOf(each.outcome)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
