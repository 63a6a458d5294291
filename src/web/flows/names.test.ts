import { expect, it } from "vitest";
import { describeFlow } from "#liaison/flows/describe.ts";
import { FlowId, type FlowView } from "#modules/flows/schema.ts";
import { flowSentence, flowValue } from "../messages/en/flow-words.ts";
import { flow, flows } from "../messages/en/flows.ts";

/** Every name in the data of a flow, by the words that the page must have for it. */
function namesIn(view: FlowView): Array<[words: object, name: string]> {
  const fields = view.form?.fields ?? [];
  return [
    [flows.names, view.id],
    ...view.steps.map((name): [object, string] => [flows.step, name]),
    ...view.parts.flatMap(({ questions }) =>
      questions.flatMap(
        ({ kind, giveUp }): Array<[object, string]> => [
          [flow.question, kind],
          [flow.give_up, giveUp],
        ],
      ),
    ),
    ...fields.flatMap(
      ({ id, kind }): Array<[object, string]> => [
        [flow.field, id],
        [flow.kind, kind],
      ],
    ),
    ...view.digressions.map(({ intent }): [object, string] => [flow.digression, intent]),
    ...view.caps.map(({ name }): [object, string] => [flow.cap, name]),
    ...view.sentences.flatMap(({ placeholders }) => placeholders.map((name): [object, string] => [flowValue, name])),
    ...view.others.map((template): [object, string] => {
      const [group = "", name = ""] = template.split(".");
      return [flowSentence[group as keyof typeof flowSentence] ?? {}, name];
    }),
  ];
}

it.each(FlowId.options)("has a planner's words for everything that %s names", (id) => {
  const nameless = namesIn(describeFlow(id)).filter(([words, name]) => !Object.hasOwn(words, name));
  expect(nameless.map(([, name]) => name)).toEqual([]);
});
