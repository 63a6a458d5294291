import { expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { names, no, on, Talk, yes } from "./reduce.fixture.ts";
import { confirmedViews, topicViews } from "./view.ts";

it("after a refusal of recording only the confirmed promise is shown to the log, not what was said of the line since", () => {
  const talk = new Talk().hear(no).hear(yes).hear(on("2026-12-03"));
  expect(confirmedViews(talk.snapshot, talk.state)).toEqual([]);
  talk.hear(yes);
  const [confirmed] = confirmedViews(talk.snapshot, talk.state);
  expect(confirmed).toMatchObject({ status: "confirmed", understood: [{ interval: point("2026-12-03") }] });
  talk.hear(names("4471"), on("2026-12-10"));
  expect(topicViews(talk.snapshot, talk.state)[0]!.understood).toMatchObject([{ interval: point("2026-12-10") }]);
  expect(confirmedViews(talk.snapshot, talk.state)[0]!.understood).toEqual(confirmed!.understood);
  talk.event({ kind: "ended", by: "partner" });
  expect(confirmedViews(talk.snapshot, talk.state)[0]).toMatchObject({
    status: "confirmed",
    understood: confirmed!.understood,
  });
});
