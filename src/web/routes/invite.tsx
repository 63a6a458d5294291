import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError, request } from "../lib/api.ts";
import { forgetLinkToken, useLinkToken } from "../lib/link-token.ts";
import { Button } from "../ui/button.tsx";
import { EntryPage } from "../ui/entry-page.tsx";
import { TextField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";

export function Invite() {
  const t = useTranslations("invite");
  const token = useLinkToken();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState({ name: "", email: "", password: "" });
  const accept = useMutation({
    mutationFn: () => request<{ signedIn: boolean }>("POST", "/api/invitations/accept", { token, ...form }),
    onSuccess: async ({ signedIn }) => {
      client.clear();
      // Somebody with a second factor has joined, and still signs in with it.
      await navigate(signedIn ? { to: "/" } : { to: "/sign-in", search: {} });
      forgetLinkToken();
    },
  });
  if (!token)
    return (
      <EntryPage title={t("no_token")} lead={t("no_token_why")}>
        {null}
      </EntryPage>
    );
  if (accept.error instanceof ApiError && accept.error.code === "sign_in_link_used")
    return (
      <EntryPage title={t("used")} lead={t("used_why")}>
        <Link to="/sign-in" search={{}} className="underline">
          {t("sign_in")}
        </Link>
      </EntryPage>
    );
  const field = (key: keyof typeof form) => ({
    value: form[key],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [key]: event.target.value }),
    required: true,
  });
  return (
    <EntryPage title={t("title")} lead={t("lead")}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate();
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
        {accept.error && <Problem error={accept.error} kept={t("kept")} />}
        <Button look="primary" type="submit" busy={accept.isPending}>
          {t("submit")}
        </Button>
      </form>
    </EntryPage>
  );
}
