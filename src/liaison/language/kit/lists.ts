/** Word lists as one string each: short to write and to read. */

/** "one 1 two 2" -> { one: 1, two: 2 } */
export function numbered(text: string): Record<string, number> {
  const words = text.trim().split(/\s+/);
  return Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(words[index + 1])]] : [])),
  );
}

/** "kg: kilo kilos | g: gram grams" -> { kilo: "kg", kilos: "kg", gram: "g", grams: "g" } */
export function named(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split("|").flatMap((entry) => {
      const [name, words] = entry.split(":") as [string, string];
      return words
        .trim()
        .split(/\s+/)
        .map((word) => [word, name.trim()]);
    }),
  );
}
