/** How long from now, as it is said in French. */
import { createWait } from "../kit/wait.ts";
import { smallAt } from "./numbers.ts";

export const waitIn = createWait({
  before: "dans|d ici|dans environ",
  after: "",
  minutes: "minutes|minute",
  hours: "heures|heure",
  fixed: [
    ["une demi heure|demi heure|une petite demi heure", 30],
    ["une heure et demie", 90],
    ["une heure|une petite heure", 60],
    ["un quart d heure", 15],
    ["trois quarts d heure", 45],
  ],
  numberAt: smallAt,
});
