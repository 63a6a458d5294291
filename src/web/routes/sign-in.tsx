import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { request } from "../lib/api.ts";
import { forgetLinkToken, useLinkToken } from "../lib/link-token.ts";
import { Button } from "../ui/button.tsx";
import { EntryPage } from "../ui/entry-page.tsx";
import { TextField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";

const route = getRouteApi("/sign-in");

export function SignIn() {
  const token = useLinkToken();
  const [spent, setSpent] = useState(false);
  if (token === null) return <PasswordSignIn linkFailed={spent} />;
  return (
    <LinkSignIn
      key={token}
      token={token}
      onFailed={() => {
        setSpent(true);
        forgetLinkToken();
      }}
    />
  );
}

/** After signing in everything is read anew: another person may have been here before. */
function useEnter() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { back } = route.useSearch();
  return async () => {
    client.clear();
    await (back ? navigate({ href: back }) : navigate({ to: "/" }));
    forgetLinkToken();
  };
}

/** A GET must sign nobody in (link scanners follow links): the page sends the token itself, once. */
function LinkSignIn({ token, onFailed }: { token: string; onFailed: () => void }) {
  const t = useTranslations("signIn");
  const enter = useEnter();
  const sent = useRef(false);
  const link = useMutation({ mutationFn: () => request("POST", "/api/sign-in/link", { token }), onSuccess: enter });
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    link.mutate();
  }, [link]);
  return (
    <EntryPage title={t("link_title")}>
      {link.error ? (
        <div className="flex flex-col gap-4">
          <Problem error={link.error} kept={t("link_failed")} />
          <Button onClick={onFailed}>{t("use_password")}</Button>
        </div>
      ) : (
        <p role="status" className="late-show text-muted">
          {t("link_checking")}
        </p>
      )}
    </EntryPage>
  );
}

function PasswordSignIn({ linkFailed }: { linkFailed: boolean }) {
  const t = useTranslations("signIn");
  const enter = useEnter();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [codeWanted, setCodeWanted] = useState(false);
  const signIn = useMutation({
    mutationFn: () => request<{ twoFactorRedirect?: boolean }>("POST", "/api/auth/sign-in/email", { email, password }),
    onSuccess: (answer) => (answer?.twoFactorRedirect ? setCodeWanted(true) : enter()),
  });
  if (codeWanted) return <CodeSignIn onDone={enter} />;
  return (
    <EntryPage title={t("title")} lead={linkFailed ? t("lead_after_link") : t("lead")}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <TextField
          label={t("email")}
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          required
          autoFocus
        />
        <TextField
          label={t("password")}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          required
        />
        {signIn.error && <Problem error={signIn.error} />}
        <Button look="primary" type="submit" busy={signIn.isPending}>
          {t("submit")}
        </Button>
      </form>
    </EntryPage>
  );
}

function CodeSignIn({ onDone }: { onDone: () => Promise<void> }) {
  const t = useTranslations("signIn");
  const [code, setCode] = useState("");
  const verify = useMutation({
    mutationFn: () => request("POST", "/api/auth/two-factor/verify-totp", { code }),
    onSuccess: onDone,
  });
  return (
    <EntryPage title={t("code_title")} lead={t("code_lead")}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          verify.mutate();
        }}
      >
        <TextField
          label={t("code")}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]{6}"
          value={code}
          onChange={(event) => setCode(event.target.value.replace(/\D/g, "").slice(0, 6))}
          required
          autoFocus
        />
        {verify.error && <Problem error={verify.error} />}
        <Button look="primary" type="submit" busy={verify.isPending} disabled={code.length !== 6}>
          {t("submit")}
        </Button>
      </form>
    </EntryPage>
  );
}
