import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { request } from "../lib/api.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";
import { QrCode } from "../ui/qr-code.tsx";

export function Security() {
  return (
    <>
      <ChangePassword />
      <SecondFactor />
    </>
  );
}

function ChangePassword() {
  const t = useTranslations("settings");
  const empty = { currentPassword: "", newPassword: "" };
  const [form, setForm] = useState(empty);
  const change = useMutation({
    mutationFn: () => request("POST", "/api/auth/change-password", { ...form, revokeOtherSessions: true }),
    onSuccess: () => {
      setForm(empty);
      notify(t("password_changed"));
    },
  });
  return (
    <section>
      <h2 className="pb-3 font-semibold">{t("password")}</h2>
      <form
        className="flex max-w-sm flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <TextField
          label={t("password_now")}
          type="password"
          autoComplete="current-password"
          value={form.currentPassword}
          onChange={(event) => setForm({ ...form, currentPassword: event.target.value })}
          required
        />
        <TextField
          label={t("password_new")}
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          hint={t("password_hint")}
          value={form.newPassword}
          onChange={(event) => setForm({ ...form, newPassword: event.target.value })}
          required
        />
        {change.error && <Problem error={change.error} kept={t("password_kept")} />}
        <Button type="submit" className="self-start" busy={change.isPending}>
          {t("password_button")}
        </Button>
      </form>
    </section>
  );
}

type Enrolment = { totpURI: string; backupCodes: string[] };

/** Password, then the secret for the authenticator app, then a first code that proves the app has it. */
function SecondFactor() {
  const t = useTranslations("settings");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [on, setOn] = useState(false);
  const enable = useMutation({
    mutationFn: () => request<Enrolment>("POST", "/api/auth/two-factor/enable", { password }),
    onSuccess: () => setPassword(""),
  });
  const verify = useMutation({
    mutationFn: () => request("POST", "/api/auth/two-factor/verify-totp", { code }),
    onSuccess: () => setOn(true),
  });
  const disable = useMutation({
    mutationFn: () => request("POST", "/api/auth/two-factor/disable", { password }),
    onSuccess: () => {
      setPassword("");
      setOn(false);
      enable.reset();
      verify.reset();
      notify(t("totp_off"));
    },
  });
  const enrolment = enable.data;
  if (enrolment && !on) {
    return (
      <section className="flex max-w-md flex-col gap-3">
        <h2 className="font-semibold">{t("totp")}</h2>
        <p className="text-sm">{t("totp_scan")}</p>
        <QrCode text={enrolment.totpURI} label={t("totp_qr")} />
        <p className="text-sm text-muted">
          {t("totp_secret")} <code className="break-all text-ink select-all">{secretOf(enrolment.totpURI)}</code>
        </p>
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            verify.mutate();
          }}
        >
          <TextField
            label={t("totp_code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, "").slice(0, 6))}
            required
          />
          {verify.error && <Problem error={verify.error} />}
          <Button
            type="submit"
            look="primary"
            className="self-start"
            busy={verify.isPending}
            disabled={code.length !== 6}
          >
            {t("totp_confirm")}
          </Button>
        </form>
      </section>
    );
  }
  return (
    <section className="flex max-w-md flex-col gap-3">
      <h2 className="font-semibold">{t("totp")}</h2>
      {on && enrolment ? (
        <>
          <p className="text-sm">{t("totp_on")}</p>
          <ul className="grid grid-cols-2 gap-1 rounded-md bg-sunk px-4 py-3 font-mono text-sm select-all">
            {enrolment.backupCodes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-sm text-muted">{t("totp_what")}</p>
      )}
      <TextField
        label={t("password_now")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {(enable.error || disable.error) && <Problem error={enable.error ?? disable.error} />}
      <div className="flex gap-2">
        {!on && (
          <Button busy={enable.isPending} disabled={password === ""} onClick={() => enable.mutate()}>
            {t("totp_enable")}
          </Button>
        )}
        <Button look="bare" busy={disable.isPending} disabled={password === ""} onClick={() => disable.mutate()}>
          {t("totp_disable")}
        </Button>
      </div>
    </section>
  );
}

function secretOf(uri: string): string {
  try {
    return new URL(uri).searchParams.get("secret") ?? uri;
  } catch {
    return uri;
  }
}
