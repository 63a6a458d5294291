import { expect, it } from "vitest";
import { Sector } from "../partners/schema.ts";
import { offRecordRefusal, topicOfFlow } from "./off-record.ts";
import { TopicClass } from "./schema.ts";

const rule = (sector: Sector, topic: TopicClass, underHold = false) => offRecordRefusal({ sector, topic, underHold });

it("refuses whatever touches medicines and medical devices", () => {
  for (const topic of TopicClass.options) {
    for (const sector of ["pharma", "medical"] as const) {
      expect([sector, topic, rule(sector, topic)]).toEqual([sector, topic, topic === "safety" ? "safety" : "gmp"]);
    }
  }
});

it("refuses findings of quality and people hurt in every sector", () => {
  for (const sector of Sector.options) {
    expect(rule(sector, "safety")).toBe("safety");
    expect(rule(sector, "quality")).not.toBeNull();
  }
  expect(rule("food", "quality")).toBe("food_safety");
  expect(rule("apparel", "quality")).toBe("quality");
});

it("lets talk of deliveries go off the record elsewhere", () => {
  for (const sector of ["electronics", "apparel", "automotive", "food", "other"] as const) {
    expect(rule(sector, "delivery")).toBeNull();
    expect(rule(sector, "other")).toBeNull();
  }
});

it("yields to a legal hold, and tells of it only where nothing else stands in the way", () => {
  expect(rule("electronics", "delivery", true)).toBe("legal_hold");
  expect(rule("pharma", "delivery", true)).toBe("gmp");
  expect(rule("electronics", "quality", true)).toBe("quality");
});

it("knows what a flow is about", () => {
  expect(["order-status", "quality-report", "quality-question", "scheduling"].map(topicOfFlow)).toEqual([
    "delivery",
    "quality",
    "quality",
    "other",
  ]);
});
