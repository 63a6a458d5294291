/** Numbers written in figures, whatever groups their digits: "3,000", "3.000", "3 000" are one. */

/** Each number with the values it may be read as; "3.000" may be three, too. */
export function figuresIn(text: string): number[][] {
  return [...text.normalize("NFKC").matchAll(/\d+(?:[.,' \u00a0\u202f]\d+)*/g)].flatMap(({ 0: found }) =>
    readings(found),
  );
}

function readings(found: string): number[][] {
  if (/^\d+$/.test(found)) return [[Number(found)]];
  const grouped = /^\d{1,3}(?:([.,' \u00a0\u202f])\d{3})(?:\1\d{3})*$/.test(found);
  const decimal = /^\d+[.,]\d+$/.test(found);
  const values = [
    ...(grouped ? [Number(found.replaceAll(/\D/g, ""))] : []),
    ...(decimal ? [Number(found.replace(",", "."))] : []),
  ];
  // No number that anybody writes so: its parts stand for themselves.
  return values.length > 0 ? [values] : found.split(/\D/).map((part) => [Number(part)]);
}
