import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { request } from "../lib/api.ts";
import { meQuery, speechQuery } from "../lib/queries.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { WorkspaceForm } from "./workspace-form.tsx";

export function WorkspaceSettings() {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const remove = useRemove(workspace.id);
  const demo = workspace.kind === "demo";
  const speech = useQuery(speechQuery(workspace.id)).data;
  return (
    <>
      {may.own && <WorkspaceForm workspace={workspace} />}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        {!may.own && (
          <>
            <dt className="text-muted">{t("name")}</dt>
            <dd className="break-words">{workspace.name}</dd>
            <dt className="text-muted">{t("company")}</dt>
            <dd className="break-words">{workspace.company}</dd>
          </>
        )}
        <dt className="text-muted">{t("stale_after")}</dt>
        <dd>{t("days", { count: workspace.staleAfterDays })}</dd>
        <dt className="text-muted">{t("your_role")}</dt>
        <dd>{t(`role.${workspace.role}`)}</dd>
        {speech && (
          <>
            <dt className="text-muted">{t("language_model")}</dt>
            <dd className="break-words">{speech.languageModel ?? t("language_model_none")}</dd>
          </>
        )}
      </dl>
      {may.own && (
        <section className="flex flex-col items-start gap-3 border-t border-rule pt-5">
          <h2 className="font-semibold">{demo ? t("remove_demo") : t("delete")}</h2>
          <p className="text-sm text-muted">{demo ? t("remove_demo_what") : t("delete_what")}</p>
          {remove.error && <Problem error={remove.error} kept={t("delete_kept")} />}
          <Button look="danger" busy={remove.isPending} onClick={() => setAsking(true)}>
            {demo ? t("remove_demo") : t("delete")}
          </Button>
        </section>
      )}
      {asking && !demo && <DeleteDialog name={workspace.name} remove={remove} onClose={() => setAsking(false)} />}
      {asking && demo && <RemoveDemo remove={remove} onClose={() => setAsking(false)} />}
    </>
  );
}

function useRemove(workspace: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => request<void>("DELETE", `/api/workspaces/${workspace}`),
    onSuccess: async () => {
      await client.fetchQuery({ ...meQuery, staleTime: 0 });
      await navigate({ to: "/" });
      client.removeQueries({ queryKey: ["w", workspace] });
    },
  });
}

/** Asked once, without typing: what was invented comes back with a new demo, one's own calls in it do not. */
function RemoveDemo({ remove, onClose }: { remove: ReturnType<typeof useRemove>; onClose: () => void }) {
  const t = useTranslations("settings");
  return (
    <Dialog open onClose={onClose} title={t("remove_demo")}>
      <div className="flex flex-col gap-4">
        <p>{t("remove_demo_sure")}</p>
        {remove.error && <Problem error={remove.error} kept={t("delete_kept")} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t("remove_demo_now")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function DeleteDialog({
  name,
  remove,
  onClose,
}: {
  name: string;
  remove: ReturnType<typeof useRemove>;
  onClose: () => void;
}) {
  const t = useTranslations("settings");
  const [typed, setTyped] = useState("");
  return (
    <Dialog open onClose={onClose} title={t("delete_title", { name })}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === name) remove.mutate();
        }}
      >
        <p>{t("delete_what")}</p>
        <TextField
          label={t("delete_type", { name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoFocus
        />
        {remove.error && <Problem error={remove.error} kept={t("delete_kept")} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" look="danger" busy={remove.isPending} disabled={typed.trim() !== name}>
            {t("delete")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
