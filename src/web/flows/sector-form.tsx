import { useState } from "react";
import { useTranslations } from "use-intl";
import type { SectorView } from "#modules/flows/schema.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/field.tsx";
import { additionsOf, withAdditions } from "./draft.ts";
import { useFlowPage } from "./page.ts";

const KINDS = ["defects", "milestones", "documents"] as const;
type Kind = (typeof KINDS)[number];
const NEW = "";

/** "Solder joint" -> "solder-joint": an id of the record, made once from the name. */
const slug = (name: string, part: "-" | "_") =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, part)
    .replaceAll(/^[^a-z]+|[-_]+$/g, "")
    .slice(0, 40);

/** One more for the list of a sector. */
export function SectorForm({ list }: { list: SectorView }) {
  const t = useTranslations("flow");
  const { language, draft, change } = useFlowPage();
  const [kind, setKind] = useState<Kind>("defects");
  const [code, setCode] = useState(NEW);
  const [name, setName] = useState("");
  const [words, setWords] = useState("");
  const told = words
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const named = kind !== "defects" || code === NEW;
  const id = slug(name, kind === "defects" ? "-" : "_");
  const ready =
    (!named || (name.trim() !== "" && (kind === "documents" || id !== ""))) && (kind !== "defects" || told.length > 0);
  const add = () => {
    const added = additionsOf(draft, list.sector);
    const own = name.trim();
    if (kind === "documents")
      change?.(withAdditions(draft, list.sector, { ...added, documents: [...added.documents, own] }));
    if (kind === "milestones")
      change?.(withAdditions(draft, list.sector, { ...added, milestones: [...added.milestones, { id, name: own }] }));
    if (kind === "defects") {
      const known = list.defects.find((defect) => defect.code === code);
      const defect = { code: known?.code ?? id, name: known?.name ?? own };
      const before = added.defects.find((one) => one.code === defect.code);
      const joined = {
        ...defect,
        words: { ...before?.words, [language]: [...(before?.words[language] ?? []), ...told] },
      };
      const others = added.defects.filter((one) => one.code !== defect.code);
      change?.(withAdditions(draft, list.sector, { ...added, defects: [...others, joined] }));
    }
    setName("");
    setWords("");
  };
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-3 border-t border-rule pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) add();
      }}
    >
      <SelectField
        label={t("add")}
        className="w-40"
        value={kind}
        onChange={(event) => setKind(KINDS.find((each) => each === event.target.value) ?? "defects")}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </SelectField>
      {kind === "defects" && (
        <SelectField
          label={t("add_code")}
          className="w-44"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        >
          {list.defects.map((defect) => (
            <option key={defect.code} value={defect.code}>
              {defect.name}
            </option>
          ))}
          <option value={NEW}>{t("add_new_code")}</option>
        </SelectField>
      )}
      {named && (
        <TextField
          label={t("add_name")}
          className="w-48"
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {kind === "defects" && (
        <TextField
          label={t("add_word")}
          className="min-w-0 grow basis-48"
          value={words}
          maxLength={600}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <Button type="submit" disabled={!ready}>
        {t("add")}
      </Button>
    </form>
  );
}
