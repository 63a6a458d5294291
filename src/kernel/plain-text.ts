/** Words as a reader sees them: no invisible characters between letters or digits, and digits of every script as 0 to 9. */

const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];

export function plainText(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, "").replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
