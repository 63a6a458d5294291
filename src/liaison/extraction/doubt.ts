/** Readings that sound like others. Doubt leads to a careful read-back; it changes no value. */
import { dateParts, plainDate } from "#kernel/time.ts";
import type { LanguageRules } from "../language/types.ts";
import type { ResolvedDate } from "./deliveries.ts";
import type { DeliveryValue, Extraction } from "./types.ts";

export function doubtsOf(
  rules: LanguageRules,
  dates: readonly ResolvedDate[],
  deliveries: readonly DeliveryValue[],
): Extraction["doubt"] {
  const doubt: Extraction["doubt"] = [];
  for (const { mention } of dates)
    if (mention.misheard !== null) doubt.push({ slot: "ship_date", ...mention.misheard });
  for (const { date, quantity } of deliveries) {
    if (date !== null && (date.precision === "day" || date.precision === "about" || date.precision === "by")) {
      const heard = date.interval.likely;
      const { year, month, day } = dateParts(heard);
      const other = rules.alike(day);
      const alike = other === null ? null : plainDate(year, month, other);
      if (alike !== null) doubt.push({ slot: "ship_date", heard, alike });
    }
    if (quantity !== null && quantity.kind === "absolute") {
      const alike = rules.alike(quantity.value);
      if (alike !== null) doubt.push({ slot: "quantity_done", heard: String(quantity.value), alike: String(alike) });
    }
  }
  return doubt;
}
