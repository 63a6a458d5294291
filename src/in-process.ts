/** Composition of what needs neither database nor server: commands that run in the process that asks for them. */
export { evaluateLines } from "#liaison/extraction/evaluate.ts";
