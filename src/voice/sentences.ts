/** Cuts what is to be said into pieces that are synthesised one by one, so that the first is heard while others are made. */

/** A first piece longer than this is cut at a comma: it decides how long the person waits. */
const FIRST_LONGEST = 80;
const FIRST_SHORTEST = 24;

export type Piece = { text: string /** Silence after it, ms. */; gapMs: number };

const SENTENCE_GAP_MS = 180;
const CLAUSE_GAP_MS = 40;

export function piecesOf(text: string): Piece[] {
  // A full stop ends a sentence only before a space and a capital: "PO 44.71" and "approx. 300" go on.
  const sentences = text.trim().split(/(?<=[.!?…])\s+(?=["'(¿¡]?[\p{Lu}\p{N}])|(?<=[。！？])/u);
  const pieces = sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).map((sentence) => piece(sentence));
  const first = pieces[0];
  if (!first || first.text.length <= FIRST_LONGEST) return pieces;
  const comma = clauseEnd(first.text);
  if (comma === null) return pieces;
  return [
    { text: first.text.slice(0, comma), gapMs: CLAUSE_GAP_MS },
    piece(first.text.slice(comma).trim()),
    ...pieces.slice(1),
  ];
}

function piece(text: string): Piece {
  return { text: text.trim(), gapMs: SENTENCE_GAP_MS };
}

function clauseEnd(sentence: string): number | null {
  for (const match of sentence.matchAll(/[,;:]\s/g)) {
    const end = match.index + 1;
    if (end >= FIRST_SHORTEST && sentence.length - end >= FIRST_SHORTEST) return end;
  }
  return null;
}
