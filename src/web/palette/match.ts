/** Every typed word must begin a word of the text, or stand inside it when it is three letters or longer. Accents and case are ignored. */
export function matches(typed: string, text: string): boolean {
  const hay = plain(text);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) =>
      word.length >= 3 ? hay.includes(word) : new RegExp(`(^|[^\\p{L}\\p{N}])${literally(word)}`, "u").test(hay),
    );
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
