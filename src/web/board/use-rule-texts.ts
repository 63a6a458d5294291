import { useTranslations } from "use-intl";
import { z } from "zod";
import { formatQuantity } from "#kernel/quantity.ts";
import { BasisOrUnknown, DateBasisSchema, PlainDateSchema } from "#kernel/schema.ts";
import type { LineDetail } from "#modules/orders/schema.ts";
import { formatDate, formatDelta } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { useAnnouncedText } from "../ui/announced.tsx";
import { inputTexts } from "./inputs.ts";

const Late = z.object({
  promises: z.array(
    z.object({
      qty: z.number(),
      basis: DateBasisSchema,
      likely: PlainDateSchema,
      transitDays: z.number(),
      needOn: PlainDateSchema,
      needBasis: DateBasisSchema,
      deltaEarliest: z.number(),
      deltaLatest: z.number().nullable(),
    }),
  ),
  overdue: z.array(z.object({ needOn: PlainDateSchema, needBasis: DateBasisSchema, qty: z.number() })),
});
const Short = z.object({ open: z.number(), promised: z.number(), withoutPromise: z.number() });
const Contradictory = z.object({
  reasons: z.array(z.enum(["disputed", "exceeds_open"])),
  claimed: z.number(),
  open: z.number(),
});
const NoPromise = z.object({ open: z.number(), needOn: PlainDateSchema.nullable() });
const NotComparable = z.object({
  promises: z.array(
    z.object({
      basis: BasisOrUnknown,
      needBasis: DateBasisSchema,
      reason: z.enum(["unknown_basis", "no_transit_days"]),
    }),
  ),
});
const Announced = z.object({ by: PlainDateSchema.nullable() });
const Stale = z.object({ ageDays: z.number(), limitDays: z.number() });

type Exception = Pick<LineDetail["exceptions"][number], "kind" | "inputs">;

/** What went into an exception's rule, in sentences; as plain values where a newer server's rule is not known here. */
export function useRuleTexts(uom: string): (exception: Exception) => string[] {
  const t = useTranslations("rule");
  const tp = useTranslations("promise");
  const announced = useAnnouncedText();
  const reader = useReader();
  const qty = (value: number) => `${formatQuantity(value, reader.locale)} ${uom}`;
  const on = (date: string) => formatDate(date, reader);
  return ({ kind, inputs }) => {
    const told = (): string[] => {
      switch (kind) {
        case "late": {
          const { promises, overdue } = Late.parse(inputs);
          return [
            ...promises.map((each) =>
              t("late", {
                qty: qty(each.qty),
                date: on(each.likely),
                basis: tp(`basis.${each.basis}`),
                days: each.transitDays,
                need: on(each.needOn),
                needBasis: tp(`basis.${each.needBasis}`),
                delta: formatDelta({ earliest: each.deltaEarliest, latest: each.deltaLatest }),
              }),
            ),
            ...overdue.map((each) =>
              t("overdue", { qty: qty(each.qty), date: on(each.needOn), basis: tp(`basis.${each.needBasis}`) }),
            ),
          ];
        }
        case "short": {
          const { open, promised, withoutPromise } = Short.parse(inputs);
          return [t("short", { open: qty(open), promised: qty(promised), rest: qty(withoutPromise) })];
        }
        case "contradictory": {
          const { reasons, claimed, open } = Contradictory.parse(inputs);
          return reasons.map((reason) => t(reason, { claimed: qty(claimed), open: qty(open) }));
        }
        case "no_promise": {
          const { open, needOn } = NoPromise.parse(inputs);
          return [
            needOn === null
              ? t("unpromised", { open: qty(open) })
              : t("no_promise", { open: qty(open), date: on(needOn) }),
          ];
        }
        case "not_comparable":
          return NotComparable.parse(inputs).promises.map(({ basis, needBasis, reason }) =>
            t(reason, { basis: tp(`basis.${basis}`), need: tp(`basis.${needBasis}`) }),
          );
        case "answer_announced":
        case "answer_overdue":
          return [announced(Announced.parse(inputs), kind === "answer_overdue")];
        case "stale":
          return [t("stale", Stale.parse(inputs))];
      }
    };
    try {
      return told();
    } catch {
      return inputTexts(inputs);
    }
  };
}
