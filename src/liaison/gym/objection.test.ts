import { describe, expect, it } from "vitest";
import { findBehaviour } from "./behaviours.ts";
import { castOf } from "./cast.ts";
import type { AgentSentence } from "./supplier.ts";

/** Said back with the question whether it is right. */
function answerTo(id: string) {
  const { call, expect: wanted } = castOf(findBehaviour(id)!, "en", 3);
  const told = (field: string) => {
    const { value, text } = wanted.reports!.find(({ measure }) => measure?.endsWith(`.${field}`))!;
    return `${value ?? text}`;
  };
  const hear = (...readBack: string[]) => {
    const said: AgentSentence = { act: "readback", slot: "confirm", line: null, waitMs: null, readBack };
    return call.supplier.respond([said, { act: "readback", slot: "confirm", line: null, waitMs: 7_000 }])!.text;
  };
  return { told, hear };
}

describe("a supplier to whom a form is said back", () => {
  it("confirms what is meant, and objects to any other value", () => {
    const { told, hear } = answerTo("defect");
    expect(hear(told("quantity"), told("lot"), told("since"), "yes")).toMatch(/^yes/);
    expect(hear(told("quantity"), "K999", told("since"), "yes")).toMatch(/^no/);
    expect(hear(told("quantity"), told("lot"), told("since"), "no")).toMatch(/^no/);
    expect(hear("1", told("lot"))).toMatch(/^no/);
  });

  it("who takes a value back does not hear it a second time without objecting", () => {
    const { told, hear } = answerTo("defect-corrects");
    expect(hear("K118")).toMatch(/^no, .*lot/);
    expect(hear("K118")).toBe("no, that is not right");
    expect(hear(told("lot"))).toMatch(/^yes/);
  });

  it("objects to another time of the day that was agreed", () => {
    const { call, expect: wanted } = castOf(findBehaviour("appointment")!, "en", 3);
    const { subject } = call.snapshot;
    const agreed = subject?.kind === "scheduling" && subject.free.find(({ date }) => date === wanted.reports![0]!.text);
    const time = agreed ? `${agreed.hour}`.padStart(2, "0") : "";
    const minute = agreed ? `${agreed.minute}`.padStart(2, "0") : "";
    const { hear } = answerTo("appointment");
    expect(hear(`${wanted.reports![0]!.text} ${time}:${minute}`)).toMatch(/^yes/);
    expect(hear(`${wanted.reports![0]!.text} 23:15`)).toMatch(/^no/);
  });
});
