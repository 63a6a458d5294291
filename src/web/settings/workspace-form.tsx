import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Workspace } from "#modules/workspaces/schema.ts";
import { request } from "../lib/api.ts";
import { meQuery } from "../lib/queries.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";

/** How the workspace is called here, and for whom the agent says it calls. */
export function WorkspaceForm({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("settings");
  const client = useQueryClient();
  const [form, setForm] = useState({ name: workspace.name, company: workspace.company });
  const typed = { name: form.name.trim(), company: form.company.trim() };
  const same = typed.name === workspace.name && typed.company === workspace.company;
  const save = useMutation({
    mutationFn: () => request<Workspace>("PATCH", `/api/workspaces/${workspace.id}`, typed),
    onSuccess: async () => {
      await client.invalidateQueries(meQuery);
      notify(t("renamed"));
    },
  });
  const field = (key: keyof typeof form) => ({
    value: form[key],
    maxLength: 120,
    required: true,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [key]: event.target.value }),
  });
  return (
    <form
      className="flex max-w-md flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField label={t("name")} {...field("name")} />
      <TextField label={t("company")} hint={t("company_hint")} {...field("company")} />
      {save.error && <Problem error={save.error} kept={t("rename_kept")} />}
      <Button
        className="self-start"
        type="submit"
        look="primary"
        busy={save.isPending}
        disabled={same || typed.name === "" || typed.company === ""}
      >
        {t("save")}
      </Button>
    </form>
  );
}
