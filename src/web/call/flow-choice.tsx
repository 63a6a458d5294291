import { useTranslations } from "use-intl";
import { addDays, plainDateIn } from "#kernel/time.ts";
import { languageName } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { SelectField, TextArea, TextField } from "../ui/field.tsx";
import { FLOWS, type FlowDraft, PURPOSES } from "./flow-draft.ts";

/** What the conversation is for, with only the fields that this needs. */
export function FlowChoice({
  draft,
  language,
  onChange,
}: {
  draft: FlowDraft;
  /** In which it is held: what our people write is said as it stands. */
  language: string;
  onChange: (draft: FlowDraft) => void;
}) {
  const t = useTranslations("startFlow");
  const reader = useReader();
  const { flow } = draft;
  const set = (more: Partial<FlowDraft>) => onChange({ ...draft, ...more });
  const today = plainDateIn(reader.zone, reader.now);
  const writtenIn = t("written_in", { language: languageName(language, reader.locale) });
  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label={t("flow")}
        value={flow}
        onChange={(event) => set({ flow: event.target.value as FlowDraft["flow"] })}
      >
        {FLOWS.map((each) => (
          <option key={each} value={each}>
            {t(`what.${each}`)}
          </option>
        ))}
      </SelectField>
      {flow === "scheduling" && (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectField
              label={t("purpose")}
              value={draft.purpose}
              onChange={(event) => set({ purpose: event.target.value as FlowDraft["purpose"] })}
            >
              {PURPOSES.map((each) => (
                <option key={each} value={each}>
                  {t(`purposes.${each}`)}
                </option>
              ))}
            </SelectField>
            <TextField
              label={t("minutes")}
              type="number"
              min={15}
              max={480}
              step={15}
              required
              value={draft.minutes}
              onChange={(event) => set({ minutes: event.target.value })}
            />
            <TextField
              label={t("from")}
              type="date"
              min={today}
              required
              value={draft.from}
              onChange={(event) => set({ from: event.target.value })}
            />
            <TextField
              label={t("to")}
              type="date"
              min={draft.from || today}
              max={addDays(draft.from || today, 92)}
              required
              value={draft.to}
              onChange={(event) => set({ to: event.target.value })}
            />
          </div>
          <p className="text-xs text-muted">{t("hours_why")}</p>
        </>
      )}
      {flow === "reference-check" && (
        <TextField
          label={t("about")}
          maxLength={120}
          required
          value={draft.about}
          onChange={(event) => set({ about: event.target.value })}
        />
      )}
      {flow === "teach-back" && (
        <>
          <TextField
            label={t("title")}
            hint={writtenIn}
            maxLength={300}
            required
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
          />
          <TextArea
            label={t("points")}
            hint={t("points_hint")}
            rows={4}
            required
            value={draft.points}
            onChange={(event) => set({ points: event.target.value })}
          />
        </>
      )}
      {flow === "campaign" && (
        <TextArea
          label={t("own_questions")}
          hint={
            <>
              {t("own_questions_hint")} {writtenIn}
            </>
          }
          rows={3}
          value={draft.questions}
          onChange={(event) => set({ questions: event.target.value })}
        />
      )}
    </div>
  );
}
