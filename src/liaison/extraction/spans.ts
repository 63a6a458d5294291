/** How places in a turn lie to each other. */
import type { Span } from "./types.ts";

export const inside = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
