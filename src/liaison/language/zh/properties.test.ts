/** What must hold for any number, any date and any words of Chinese. */
import fc from "fast-check";
import { toWords as n2words } from "n2words/zh-Hans";
import { describe, expect, it } from "vitest";
