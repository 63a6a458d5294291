/** How long from now, as it is said in Spanish. */
import { createWait } from "../kit/wait.ts";
import { smallAt } from "./numbers.ts";

export const waitIn = createWait({
  before: "en|en unos|en unas|dentro de|dentro de unos|dentro de unas|como en",
  after: "",
  minutes: "minutos|minuto|minutitos",
  hours: "horas|hora|horitas",
  fixed: [
    ["media hora", 30],
    ["una hora y media|hora y media", 90],
    ["una hora|una horita", 60],
    ["un cuarto de hora", 15],
  ],
  numberAt: smallAt,
});
