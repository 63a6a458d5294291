/** A number told again by its digits or its end: "trescientas quince, uno cinco", "cuatrocientas doce, doce de docena". */
import type { EchoCues } from "../kit/echoes.ts";

const DIGIT = "(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)";

export const ECHOES: EchoCues = {
  digits: new RegExp(`^${DIGIT}(?: ${DIGIT})+$`),
  atEnd: /^(?:de docena|como (?:una |la )?docena|a el final|con todas sus letras)\b/,
  between: /^(?:(?:piezas|unidades|cajas|repito|o sea|osea|es decir|sip|eh) ?)*$/,
};
