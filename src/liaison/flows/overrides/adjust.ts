/** A form as a workspace has it: optional fields left out, the others in its order. Pure. */
import type { Overrides } from "../../conversation/types.ts";
import type { Field, Form } from "../types.ts";

export type FormSettings = Overrides["forms"][string];

/** What is not optional stays, and what the order does not name keeps its place behind it. */
export function adjusted(form: Form, settings: FormSettings | undefined): Form {
  if (settings === undefined) return form;
  const asked = form.fields.filter(({ id, optional }) => !optional || !settings.leftOut.includes(id));
  const place = ({ id }: Field) => {
    const at = settings.order.indexOf(id);
    return at < 0 ? settings.order.length : at;
  };
  return { ...form, fields: [...asked].sort((a, b) => place(a) - place(b)) };
}
