import { useTranslations } from "use-intl";
import type { GymRun } from "#modules/flows/schema.ts";
import { FigureText } from "./figure-text.tsx";
import { FIGURES } from "./figures.ts";

/** Both versions of the flow side by side. */
export function Totals({ run }: { run: GymRun }) {
  const t = useTranslations("gym");
  return (
    <div className="pt-4">
      <div className="overflow-x-auto rounded-md border border-rule bg-paper">
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-rule text-left text-muted">
              <th scope="col" className="px-4 py-2 font-normal">
                <span className="sr-only">{t("result")}</span>
              </th>
              {run.variants.map((variant) => (
                <th key={variant} scope="col" className="px-4 py-2 text-right font-normal">
                  {t(`variant.${variant}`, { version: run.ownVersion })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-rule">
            {FIGURES.map((figure) => (
              <tr key={figure}>
                <th scope="row" className="px-4 py-1.5 text-left font-normal">
                  {t(`figure.${figure}`)}
                </th>
                {run.variants.map((variant) => (
                  <td key={variant} className="px-4 py-1.5 text-right">
                    <FigureText score={run.totals[variant]} figure={figure} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pt-1 text-xs text-muted">{t("totals_hint")}</p>
    </div>
  );
}
