export { listAnswers } from "./read.ts";
export { recordAnswers } from "./record.ts";
export { reviewAnswer } from "./review.ts";
export { answersRoutes } from "./routes.ts";
