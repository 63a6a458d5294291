import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import { isLive, type LineDetail, type PromiseHistory } from "#modules/orders/schema.ts";
import { useReader } from "../lib/reader.ts";
import { Age } from "../ui/age.tsx";
import { Conditions } from "../ui/conditions.tsx";
import { Figure } from "../ui/figure.tsx";
import { PromiseText, usePromiseText } from "../ui/promise.tsx";
import { PromiseEvents } from "./promise-events.tsx";

const FIRST_SHOWN = 8;

/** Newest first; a promise that was replaced or broken says what came instead. */
export function PromiseHistoryList({ detail }: { detail: LineDetail }) {
  const t = useTranslations("line");
  const [all, setAll] = useState(false);
  const newest = [...detail.promises].sort((a, b) => b.saidAt.localeCompare(a.saidAt));
  if (newest.length === 0) return <p className="text-sm text-muted">{t("no_promises")}</p>;
  return (
    <>
      <ul className="flex flex-col gap-2 text-sm">
        {newest.slice(0, all ? undefined : FIRST_SHOWN).map((promise) => (
          <OnePromise key={promise.commitmentId} promise={promise} detail={detail} />
        ))}
      </ul>
      {!all && newest.length > FIRST_SHOWN && (
        <button type="button" className="mt-2 min-h-8 text-sm underline" onClick={() => setAll(true)}>
          {t("older", { count: newest.length - FIRST_SHOWN })}
        </button>
      )}
    </>
  );
}

function OnePromise({ promise, detail }: { promise: PromiseHistory; detail: LineDetail }) {
  const t = useTranslations("line");
  const reader = useReader();
  const textOf = usePromiseText();
  const instead = detail.promises.find((each) => each.supersedes === promise.commitmentId);
  const { told } = promise;
  return (
    <li>
      <div className="flex items-baseline gap-3">
        <Figure
          label={t("promise")}
          evidence={promise.evidence}
          {...(isLive(promise.status) ? { commitmentId: promise.commitmentId } : {})}
          className="min-w-0"
        >
          {formatQuantity(promise.qty, reader.locale)} {promise.uom} · <PromiseText promise={promise} />
        </Figure>
        <Age at={promise.saidAt} className="ml-auto text-muted" />
      </div>
      {told && (
        <p className="text-xs text-muted">
          {t("told", { qty: formatQuantity(told.qty, reader.locale), uom: told.uom })}
        </p>
      )}
      {instead && (
        <p className="text-xs text-muted">
          {t("instead", {
            when: textOf(instead).when,
            qty: formatQuantity(instead.qty, reader.locale),
            uom: instead.uom,
          })}
        </p>
      )}
      <Conditions conditions={promise.conditions} className="block" />
      {promise.events.length > 1 && <PromiseEvents events={promise.events} />}
    </li>
  );
}
