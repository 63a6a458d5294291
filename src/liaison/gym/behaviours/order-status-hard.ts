/** Suppliers whose answers about orders are easily taken for others: about a day, about another order, to somebody else. */
import type { PhraseKey } from "../phrases/en.ts";
import { asksDate, type Behaviour, behaviour, readsBack, ref, whole } from "./behaviour.ts";

/** Words to somebody in the room are heard first; nothing of them is meant for us. */
function aside(id: string, name: string, summary: string, key: PhraseKey): Behaviour {
  return behaviour(id, name, summary, (draw) => {
    const day = draw.day(10);
    return {
      callee: [{ ...asksDate(ref("on_date", { day })), before: ref(key, { day, day2: draw.day(3) }) }],
      truth: { lines: [whole(day)] },
    };
  });
}

export const ORDER_STATUS_HARD: readonly Behaviour[] = [
  aside("side-remark", "Ms. Achterberg", "Talks to a colleague about another day first.", "side_remark"),
  aside("side-remark-truck", "Mr. Lindqvist", "Talks to a colleague about a late truck first.", "side_remark_truck"),
  aside("side-remark-person", "Ms. Brandt", "Asks a colleague for somebody else first.", "side_remark_person"),
  behaviour("around-a-day", "Mr. Castellano", "Says around a day, and that it is firm only when asked.", (draw) => ({
    callee: [
      asksDate(ref("around", { day: draw.day(10) }), ref("date", { day: draw.day(10) })),
      readsBack(ref("right"), ref("firm")),
    ],
    truth: { lines: [whole(draw.day(10))] },
  })),
  behaviour("condition-arrives", "Ms. Iyer", "Depends on a part that arrives on another day.", (draw) => ({
    callee: [asksDate(ref("condition_arrives", { day: draw.day(13), day2: draw.day(6) }))],
    truth: { lines: [whole(draw.day(13))] },
  })),
  behaviour(
    "half-of-another",
    "Mr. Demir",
    "Tells of half of the other order, and names that only afterwards.",
    (draw) => {
      const [first, half, rest] = [draw.day(9), draw.day(12), draw.day(19)];
      return {
        callee: [
          {
            on: { act: "ask", slot: "ship_date", line: "#1" },
            say: [ref("half_of_other", { day: half }), ref("on_date", { day: first })],
          },
          {
            on: { act: "ask", slot: "ship_date", line: "#2" },
            // Where the half was not taken for this order, it is told once more.
            say: [ref("rest_on", { day: rest }), ref("split", { day: half, day2: rest, share: 0.5 })],
          },
        ],
        truth: {
          lines: [
            whole(first),
            {
              status: "confirmed",
              deliveries: [
                { share: 0.5, day: half },
                { share: -1, day: rest },
              ],
            },
          ],
        },
      };
    },
    { lines: 2 },
  ),
];
