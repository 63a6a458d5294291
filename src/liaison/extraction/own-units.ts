/** Units by the names they have in the order: "Karton" and "箱" are its cartons, whatever the rules of a language call them. */
import type { LanguageRules } from "../language/types.ts";
import type { DeliveryValue, ExtractionContext } from "./types.ts";

/** A unit that is the order's own, or its pack's, in the order's writing; any other one stays. */
export function inOwnUnits(
  rules: LanguageRules,
  context: ExtractionContext,
  deliveries: readonly DeliveryValue[],
): DeliveryValue[] {
  const told = new Set(deliveries.flatMap(({ quantity }) => quantity?.unit ?? []));
  const own = [context.pack?.uom, context.uom].filter((unit) => unit != null);
  const unknown = own.filter((unit) => !told.has(unit));
  if (told.size === 0 || unknown.length === 0) return [...deliveries];
  const names = new Map(unknown.flatMap((unit) => nameOf(rules, context, unit).map((name) => [name, unit] as const)));
  return deliveries.map((one) => {
    const unit = one.quantity?.unit == null ? undefined : names.get(one.quantity.unit);
    return unit === undefined ? one : { ...one, quantity: { ...one.quantity!, unit } };
  });
}

/** What the rules read in "2 Karton"; nothing where they know no such unit. */
function nameOf(rules: LanguageRules, context: ExtractionContext, unit: string): string[] {
  const { quantities } = rules.read(`2 ${unit}`, { ...context, slot: "quantity_done" });
  return quantities.flatMap(({ value, unit: name }) => (value === 2 && name !== null ? [name] : []));
}
