import { useTranslations } from "use-intl";
import type { ErrorWords } from "./form-errors.ts";

export function useErrorWords(): ErrorWords {
  const t = useTranslations("partners");
  return {
    required: t("required"),
    needs: (what) => t("needs", { what }),
    whole: t("whole"),
    email: t("email_needed"),
    tooLong: (max) => t("too_long", { max }),
    between: ({ min, max }) => (min === undefined ? t("at_most", { max: max ?? 0 }) : t("at_least", { min })),
    other: t("not_valid"),
  };
}
