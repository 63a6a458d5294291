export { listAnswers } from "./read.ts";
export { recordAnswers } from "./record.ts";
export { answersRoutes } from "./routes.ts";
