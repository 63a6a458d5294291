import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { LineDetail } from "#modules/orders/schema.ts";
import { useReader } from "../lib/reader.ts";
import { line } from "../messages/en/board.ts";
import { Age } from "../ui/age.tsx";
import { useAnnouncedText } from "../ui/announced.tsx";
import { Figure } from "../ui/figure.tsx";
import { PanelSection } from "../ui/side-panel.tsx";

type Report = LineDetail["reports"][number];

/** What was told about the line beside promises: how far it is, what is finished, why it is late, what nobody knew. */
export function Reports({ detail }: { detail: LineDetail }) {
  const t = useTranslations("line");
  const textOf = useReportText(detail.row.uom);
  if (detail.reports.length === 0) return null;
  return (
    <PanelSection title={t("reports")} count={detail.reports.length}>
      <ul className="text-sm">
        {detail.reports.map((report) => (
          <li key={report.id} className="flex items-baseline gap-3 py-0.5">
            <span className="shrink-0 text-muted">
              {hasOwn(line.measure, report.measure) ? t(`measure.${report.measure}`) : report.measure}
            </span>
            <Figure
              label={t("report_of")}
              evidence={report.evidenceId ? [{ id: report.evidenceId }] : []}
              className="min-w-0 break-words"
            >
              {textOf(report)}
            </Figure>
            <Age at={report.asOf} className="ml-auto shrink-0 text-muted" />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

/** In words: a code that this release does not know is only what was said. */
function useReportText(uom: string): (report: Report) => string {
  const t = useTranslations("line");
  const announced = useAnnouncedText();
  const { locale } = useReader();
  return ({ measure, value, valueText, answerBy }) => {
    if (valueText === "will_tell") return announced({ by: answerBy }, false);
    const reason = valueText !== null && hasOwn(line.reason, valueText) ? t(`reason.${valueText}`) : null;
    if (value === null) return reason ?? t("open_evidence");
    const figure = formatQuantity(value, locale);
    const amount = measure === "percent_complete" ? `${figure} %` : `${figure} ${uom}`;
    return reason === null ? amount : `${amount}, ${reason}`;
  };
}

function hasOwn<T extends object>(words: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(words, key);
}
