import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { AnswerValue, FormView } from "#modules/conversations/schema.ts";
import { formatDate, formatInterval } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { forms } from "../messages/en/forms.ts";

/** Forms as people read them; one that this release does not know is shown by its name. */
export function useFormWords() {
  const t = useTranslations("forms");
  const tc = useTranslations("call");
  const tp = useTranslations("promise");
  const reader = useReader();
  const about = (text: string, approx: boolean) => (approx ? tc("about", { quantity: text }) : text);
  return {
    form: (id: string): string => (id in forms.form ? t(`form.${id as keyof typeof forms.form}`) : id),
    /** Our people's own question where there is one. */
    field: (form: string, { field, asked }: FormView["fields"][number]): string => {
      if (asked !== null) return asked;
      const known: Readonly<Record<string, Readonly<Record<string, string>>>> = forms.field;
      return known[form]?.[field] ?? field;
    },
    value(value: AnswerValue): string {
      switch (value.type) {
        case "words":
          return t("value.words");
        case "yes_no":
          return t(value.yes ? "value.yes" : "value.no");
        case "point":
          return t(value.named ? "value.named" : "value.not_named");
        case "quantity":
          return about(`${formatQuantity(value.qty, reader.locale)} ${value.uom ?? ""}`.trim(), value.approx);
        case "percent":
          return about(t("value.percent", { percent: value.percent }), value.approx);
        case "identifier":
          return value.text;
        case "date":
          return formatInterval(value.interval, reader, (date) => tp("from", { date }));
        case "slot": {
          const time = `${String(value.hour).padStart(2, "0")}:${String(value.minute).padStart(2, "0")}`;
          return t("value.slot", { date: formatDate(value.date, reader), time });
        }
      }
    },
  };
}
