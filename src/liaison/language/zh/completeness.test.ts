import { describe, expect, it } from "vitest";
import type { SlotName } from "../../extraction/types.ts";
import { completeness } from "./completeness.ts";

const known = ["4471", "4471/2", "4472"];

describe("completeness", () => {
  it.each<[string, SlotName, string]>([
    ["", "ship_date", "unfinished"],
    ["嗯", "ship_date", "unfinished"],
    ["我看一下", "ship_date", "unfinished"],
    ["我们大概在", "ship_date", "unfinished"],
    ["最晚", "ship_date", "unfinished"],
    ["二十", "ship_date", "unfinished"],
    ["三号", "ship_date", "open"],
    ["十二月三号", "ship_date", "complete"],
    ["下周三。", "ship_date", "complete"],
    ["十二月", "ship_date", "open"],
    ["三千", "ship_date", "unfinished"],
    ["三千两百件", "quantity_done", "complete"],
    ["一千", "quantity_done", "open"],
    ["两百零", "quantity_done", "unfinished"],
    ["百分之八十", "percent_complete", "complete"],
    ["百分之", "percent_complete", "unfinished"],
    ["八成", "percent_complete", "complete"],
    ["两周", "delay", "complete"],
    ["对。", "confirm", "complete"],
    ["不是。", "confirm", "complete"],
    ["对，但是", "confirm", "unfinished"],
    ["我觉得", "confirm", "unfinished"],
    ["可以录音。", "consent", "complete"],
    ["四四", "identifier", "unfinished"],
    ["四四七一", "identifier", "complete"],
    ["四四七九", "identifier", "open"],
  ])("%j for %s is %s", (text, slot, expected) => {
    expect(completeness(text, slot, known)).toBe(expected);
  });
});
