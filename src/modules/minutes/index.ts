export { answerMinutes } from "./answer.ts";
export { type LineFacts, type MinutesFacts, minutesFacts, type PromiseFacts } from "./facts.ts";
export type { AnswerFacts, FormFacts } from "./form-facts.ts";
export { noteOpened, notOpen, openMinutesLink } from "./links.ts";
export { type FoundLink, minutesLinkOf } from "./lookup.ts";
export { minutesRoutes } from "./routes.ts";
