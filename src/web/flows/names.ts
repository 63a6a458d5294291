import { useTranslations } from "use-intl";

/** What a newer server has and this page has no words for: "form_readback" -> "form readback". */
export const readable = (name: string) =>
  name
    .replace(/[-_]/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();

/** The words for what the flow's data names. */
export function useFlowNames() {
  const t = useTranslations("flows");
  const tf = useTranslations("flow");
  const ts = useTranslations("flowSentence");
  const tv = useTranslations("flowValue");
  const of = (group: "kind" | "give_up" | "question" | "digression" | "cap" | "field") => (name: string) => {
    const key = `${group}.${name}` as "kind.words";
    return tf.has(key) ? tf(key) : readable(name);
  };
  /** What stands in a sentence's place, by its name: "first_time". */
  const value = (name: string) => (tv.has(name as "qty") ? tv(name as "qty") : readable(name));
  return {
    flow: (id: string) => (t.has(`names.${id as "campaign"}`) ? t(`names.${id as "campaign"}`) : readable(id)),
    step: (step: string) => (t.has(`step.${step as "form"}`) ? t(`step.${step as "form"}`) : readable(step)),
    kind: of("kind"),
    giveUp: of("give_up"),
    question: of("question"),
    digression: of("digression"),
    cap: of("cap"),
    field: of("field"),
    /** What a sentence is for, by its template: "ack.thanks". */
    sentence: (template: string) => {
      const key = template as "ack.thanks";
      return ts.has(key) ? ts(key) : readable(template.split(".")[1] ?? template);
    },
    value,
    inWords: (sentence: string) => sentence.replace(/\{([a-z_]+)\}/g, (_, name: string) => value(name)),
  };
}
