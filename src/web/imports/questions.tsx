import { useTranslations } from "use-intl";
import type { ImportAnswers, ImportPreview } from "#modules/imports/schema.ts";

const NAMES = ["dayFirst", "decimalComma"] as const;

/** What the file leaves open and only a person knows; nothing where it tells everything itself. */
export function Questions({
  preview: { questions },
  onAnswer,
}: {
  preview: ImportPreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const t = useTranslations("import");
  const asked = NAMES.filter((name) => questions[name] !== null);
  if (asked.length === 0) return null;
  const suggestion = questions.decimalComma?.suggestion ?? null;
  return (
    <fieldset className="flex flex-wrap gap-x-8 gap-y-2 rounded-lg border border-rule-strong bg-paper px-4 pb-3 text-sm">
      <legend className="px-1 font-semibold">{t("questions")}</legend>
      {asked.map((name) => {
        const { example, answer } = questions[name]!;
        const words = (value: boolean) =>
          t(`question.${name}_${value}`, { mark: example.includes(",") ? "comma" : "point" });
        return (
          <label key={name} className="flex flex-wrap items-center gap-3">
            {t(`question.${name}`, { example })}
            <select
              value={String(answer ?? "")}
              onChange={(event) => onAnswer({ [name]: event.target.value === "true" })}
              className="min-h-8 rounded-md border border-rule-strong bg-raised px-2 pointer-coarse:min-h-11"
            >
              {answer === null && <option value="">{t("question.unsure")}</option>}
              <option value="true">{words(true)}</option>
              <option value="false">{words(false)}</option>
            </select>
            {name === "decimalComma" && answer === null && suggestion !== null && (
              <span className="text-muted">{t("question.suggestion", { answer: words(suggestion) })}</span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}

/** The answers the preview was read with. */
export function answersOf({ questions }: ImportPreview): ImportAnswers {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const answer = questions[name]?.answer ?? null;
      return answer === null ? [] : [[name, answer]];
    }),
  );
}
