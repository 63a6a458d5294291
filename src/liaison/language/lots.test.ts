/** A lot that is told as what it is, where a number alone would be a count. */
import { expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";

const spelledIn = (language: string, said: string) =>
  extractTurn(said, context({ language, slot: "confirm" })).observed.spelled.map(({ text }) => text);

it.each([
  ["en", "no, the lot is R three three nine one"],
  ["es", "no, el lote es R tres tres nueve uno"],
  ["de", "nein, das los ist R drei drei neun eins"],
  ["fr", "non, le lot est R trois trois neuf un"],
  ["zh", "不对，批号是R三三九一"],
])("is one with a letter in front, in %s", (language, said) => expect(spelledIn(language, said)).toEqual(["R3391"]));

it.each([
  ["es", "el lote es de trescientas piezas"],
  ["fr", "le lot est de trois cents pièces"],
])("is none where it is counted, in %s", (language, said) => expect(spelledIn(language, said)).toEqual([]));
