import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Workspace } from "#modules/workspaces/schema.ts";
import { request, send } from "../lib/api.ts";
import { meQuery } from "../lib/queries.ts";
import { useAttempt } from "../lib/use-attempt.ts";
import { Button } from "../ui/button.tsx";
import { EntryPage } from "../ui/entry-page.tsx";
import { TextField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** First run: a password, then something to look at. */
export function Welcome() {
  const { data: me, error, refetch } = useQuery(meQuery);
  if (error) return <Problem error={error} onRetry={() => refetch()} />;
  if (!me) return <Skeleton />;
  return me.needsPassword ? <FirstPassword /> : <ChooseWorkspace first={me.workspaces.length === 0} />;
}

function FirstPassword() {
  const t = useTranslations("welcome");
  const client = useQueryClient();
  const [form, setForm] = useState({ name: "", email: "", password: "" });
  const save = useMutation({
    mutationFn: () => request("POST", "/api/me/password", form),
    onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
  });
  const field = (key: keyof typeof form) => ({
    value: form[key],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [key]: event.target.value }),
    required: true,
  });
  return (
    <EntryPage title={t("password_title")} lead={t("password_lead")}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextField label={t("name")} autoComplete="name" autoFocus maxLength={120} {...field("name")} />
        <TextField label={t("email")} type="email" autoComplete="username" {...field("email")} />
        <TextField
          label={t("password")}
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          hint={t("password_hint")}
          {...field("password")}
        />
        {save.error && <Problem error={save.error} />}
        <Button look="primary" type="submit" busy={save.isPending}>
          {t("continue")}
        </Button>
      </form>
    </EntryPage>
  );
}

function ChooseWorkspace({ first }: { first: boolean }) {
  const t = useTranslations("welcome");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [company, setCompany] = useState("");
  const attempt = useAttempt();
  const create = useMutation({
    mutationFn: (kind: "demo" | "own") => {
      const body =
        kind === "demo"
          ? { kind, name: t("demo_name"), company: t("demo_company") }
          : { kind, name: company.trim(), company: company.trim() };
      return send<Workspace>("POST", "/api/workspaces", body, attempt.keyFor(JSON.stringify(body)));
    },
    onSuccess: async (workspace) => {
      attempt.done();
      await client.invalidateQueries({ queryKey: ["me"] });
      await client.fetchQuery(meQuery);
      await navigate({ to: "/w/$workspace/orders", params: { workspace: workspace.id }, search: {} });
    },
  });
  const making = create.isPending ? create.variables : null;
  return (
    <EntryPage wide title={first ? t("choose_title") : t("another_title")} lead={t("choose_lead")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <section className="flex flex-col gap-3 rounded-lg border border-rule-strong bg-paper p-5">
          <h2 className="text-lg font-semibold">{t("demo_title")}</h2>
          <p className="grow text-sm text-muted">{t("demo_what")}</p>
          <Button
            look="primary"
            busy={making === "demo"}
            disabled={create.isPending}
            onClick={() => create.mutate("demo")}
          >
            {making === "demo" ? t("demo_making") : t("demo_button")}
          </Button>
        </section>
        <form
          className="flex flex-col gap-3 rounded-lg border border-rule-strong bg-paper p-5"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate("own");
          }}
        >
          <h2 className="text-lg font-semibold">{t("own_title")}</h2>
          <p className="text-sm text-muted">{t("own_what")}</p>
          <TextField
            className="grow"
            label={t("company")}
            hint={t("company_hint")}
            value={company}
            onChange={(event) => setCompany(event.target.value)}
            maxLength={120}
            required
          />
          <Button type="submit" busy={making === "own"} disabled={create.isPending || company.trim() === ""}>
            {t("own_button")}
          </Button>
        </form>
      </div>
      {create.error && (
        <div className="mt-4">
          <Problem error={create.error} kept={t("create_kept")} />
        </div>
      )}
    </EntryPage>
  );
}
