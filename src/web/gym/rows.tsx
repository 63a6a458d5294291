import { useTranslations } from "use-intl";
import { languageName } from "#kernel/language.ts";
import type { GymRow, GymRun } from "#modules/flows/schema.ts";
import { useWide } from "../ui/use-wide.ts";
import { FigureText } from "./figure-text.tsx";

const SHOWN = ["captured", "silently_wrong", "questions", "turns", "violations"] as const;

type Props = {
  run: GymRun;
  nameOf: (persona: string) => { name: string; summary: string };
  onOpen: (call: { persona: string; language: string }) => void;
};

/** A row a supplier and language, a line a version; each opens the call. */
export function Rows(props: Props) {
  const wide = useWide(768);
  return wide ? <Table {...props} /> : <Cards {...props} />;
}

function Table({ run, nameOf, onOpen }: Props) {
  const t = useTranslations("gym");
  return (
    <div className="mt-6 overflow-x-auto rounded-md border border-rule bg-paper">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-rule text-left text-muted">
            <th scope="col" className="px-4 py-2 font-normal">
              {t("persona")}
            </th>
            {run.variants.length > 1 && (
              <th scope="col" className="px-3 py-2 font-normal">
                {t("version")}
              </th>
            )}
            {SHOWN.map((figure) => (
              <th key={figure} scope="col" className="px-3 py-2 text-right font-normal">
                {t(`figure.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {run.rows.map((row) => (
            <tr key={`${row.persona} ${row.language}`} className="align-top hover:bg-sunk">
              <th scope="row" className="max-w-72 px-4 py-2 text-left font-normal">
                <Opener row={row} nameOf={nameOf} onOpen={onOpen} />
              </th>
              {run.variants.length > 1 && (
                <td className="px-3 py-2 whitespace-nowrap text-muted">
                  {run.variants.map((variant) => (
                    <div key={variant}>{t(`variant.${variant}`, { version: run.ownVersion })}</div>
                  ))}
                </td>
              )}
              {SHOWN.map((figure) => (
                <td key={figure} className="px-3 py-2 text-right whitespace-nowrap">
                  {run.variants.map((variant) => (
                    <div key={variant}>
                      {run.variants.length > 1 && (
                        <span className="sr-only">{t(`variant.${variant}`, { version: run.ownVersion })}: </span>
                      )}
                      <FigureText score={row.scores[variant]} figure={figure} />
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ run, nameOf, onOpen }: Props) {
  const t = useTranslations("gym");
  return (
    <ul className="mt-6 flex flex-col gap-3">
      {run.rows.map((row) => (
        <li key={`${row.persona} ${row.language}`} className="rounded-md border border-rule bg-paper p-4 text-sm">
          <Opener row={row} nameOf={nameOf} onOpen={onOpen} />
          {run.variants.map((variant) => (
            <dl key={variant} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 pt-2">
              {run.variants.length > 1 && (
                <dt className="col-span-2 text-xs text-muted">
                  {t(`variant.${variant}`, { version: run.ownVersion })}
                </dt>
              )}
              {SHOWN.map((figure) => (
                <div key={figure} className="contents">
                  <dt className="text-muted">{t(`figure.${figure}`)}</dt>
                  <dd className="text-right">
                    <FigureText score={row.scores[variant]} figure={figure} />
                  </dd>
                </div>
              ))}
            </dl>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Opener({ row, nameOf, onOpen }: { row: GymRow } & Pick<Props, "nameOf" | "onOpen">) {
  const t = useTranslations("gym");
  const { name, summary } = nameOf(row.persona);
  return (
    <button
      type="button"
      aria-label={t("watch", { name: `${name}, ${languageName(row.language)}` })}
      onClick={() => onOpen({ persona: row.persona, language: row.language })}
      className="w-full text-left pointer-coarse:min-h-11"
    >
      <span className="font-medium underline decoration-dotted underline-offset-4">{name}</span>{" "}
      <span className="text-muted">{languageName(row.language)}</span>
      <span className="block break-words text-muted">{summary}</span>
    </button>
  );
}
