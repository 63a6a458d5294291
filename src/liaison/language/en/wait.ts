/** How long from now, as it is said in English. */
import { createWait } from "../kit/wait.ts";
import { smallAt } from "./number-words.ts";

export const waitIn = createWait({
  before: "in|in about|in around|in like|in maybe",
  after: "from now",
  minutes: "minutes|minute|mins|min",
  hours: "hours|hour",
  fixed: [
    ["half an hour|a half hour", 30],
    ["an hour and a half", 90],
    ["an hour|one hour", 60],
    ["a quarter of an hour", 15],
    ["three quarters of an hour", 45],
  ],
  numberAt: smallAt,
});
