/** Plain text for people, one JSON object as the last line for programs. */
export function table(rows: readonly (readonly string[])[], headings: readonly string[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Beside the output: whoever reads that by a program is not disturbed. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
