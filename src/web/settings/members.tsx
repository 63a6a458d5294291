import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { type Invitation, type InvitationWithLink, type Member, Role } from "#modules/workspaces/schema.ts";
import { invitationsQuery, membersQuery } from "../lib/queries.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { Instant } from "../ui/local-time.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const SELECT = "min-h-8 rounded-md border border-rule-strong bg-raised px-2 text-sm pointer-coarse:min-h-11";

export function Members() {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const may = useMay();
  const { data, error, refetch } = useQuery(membersQuery(workspace.id));
  return (
    <>
      <section>
        {error && <Problem error={error} onRetry={() => refetch()} />}
        {!data && !error && <Skeleton rows={3} />}
        <ul className="divide-y divide-rule border-y border-rule bg-paper">
          {data?.map((member) => (
            <MemberRow
              key={member.userId}
              member={member}
              owners={data.filter((each) => each.role === "owner").length}
            />
          ))}
        </ul>
        <p className="pt-2 text-xs text-muted">{t("roles")}</p>
      </section>
      {may.own && <Invitations />}
    </>
  );
}

function MemberRow({ member, owners }: { member: Member; owners: number }) {
  const t = useTranslations("settings");
  const { me } = useHere();
  const may = useMay();
  const change = useWrite<Member>("PATCH", `members/${member.userId}`, {
    touches: ["members"],
    onDone: () => notify(t("role_changed", { name: member.name })),
  });
  const remove = useWrite<void>("DELETE", `members/${member.userId}`, {
    touches: ["members"],
    onDone: () => notify(t("member_removed", { name: member.name })),
  });
  const [sure, setSure] = useState(false);
  // A workspace without an owner could not be managed any more.
  const fixed = !may.own || (member.role === "owner" && owners === 1);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
      <span className="min-w-0 grow basis-48">
        <span className="block font-medium break-words">
          {member.name} {member.userId === me.user?.id && <span className="font-normal text-muted">({t("you")})</span>}
        </span>
        <span className="block break-all text-muted">{member.email}</span>
      </span>
      {fixed ? (
        <span className="text-muted">{t(`role.${member.role}`)}</span>
      ) : (
        <>
          <select
            aria-label={t("role_of", { name: member.name })}
            className={SELECT}
            value={member.role}
            disabled={change.isPending}
            onChange={(event) => change.mutate({ role: event.target.value })}
          >
            {Role.options.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </select>
          <Button
            look={sure ? "danger" : "bare"}
            busy={remove.isPending}
            onBlur={() => setSure(false)}
            onClick={() => (sure ? remove.mutate(undefined) : setSure(true))}
          >
            {sure ? t("remove_sure") : t("remove")}
          </Button>
        </>
      )}
      {(change.error || remove.error) && (
        <div className="w-full">
          <Problem error={change.error ?? remove.error} />
        </div>
      )}
    </li>
  );
}

function Invitations() {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const [role, setRole] = useState<Role>("manager");
  const [made, setMade] = useState<z.infer<typeof InvitationWithLink> | null>(null);
  const { data } = useQuery(invitationsQuery(workspace.id));
  const create = useWrite<z.infer<typeof InvitationWithLink>>("POST", "invitations", {
    touches: ["invitations"],
    onDone: setMade,
  });
  const open = data?.filter((each) => each.state === "open") ?? [];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-semibold">{t("invite")}</h2>
      <p className="text-sm text-muted">{t("invite_what")}</p>
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ role });
        }}
      >
        <select
          aria-label={t("role_new")}
          className={SELECT}
          value={role}
          onChange={(event) => setRole(Role.parse(event.target.value))}
        >
          {Role.options.map((each) => (
            <option key={each} value={each}>
              {t(`role.${each}`)}
            </option>
          ))}
        </select>
        <Button type="submit" busy={create.isPending} icon="link">
          {t("invite_button")}
        </Button>
      </form>
      {create.error && <Problem error={create.error} />}
      {made && <InvitationLink invitation={made} />}
      <ul className="divide-y divide-rule text-sm">
        {open.map((each) => (
          <OpenInvitation key={each.id} invitation={each} onRevoked={() => made?.id === each.id && setMade(null)} />
        ))}
      </ul>
    </section>
  );
}

function InvitationLink({ invitation }: { invitation: z.infer<typeof InvitationWithLink> }) {
  const t = useTranslations("settings");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(invitation.link);
      notify(t("link_copied"));
    } catch {
      // No clipboard without a secure context: the field is selected, so that the keyboard can copy.
      notify(t("link_copy_by_hand"));
    }
  };
  return (
    <div className="rounded-md border border-ink bg-paper px-4 py-3">
      <p className="pb-2 text-sm">{t("link_once")}</p>
      <div className="flex gap-2">
        <input
          readOnly
          aria-label={t("link")}
          value={invitation.link}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-8 min-w-0 grow rounded-md border border-edge bg-raised px-2 text-sm pointer-coarse:min-h-11"
        />
        <Button icon="copy" onClick={copy}>
          {t("copy")}
        </Button>
      </div>
    </div>
  );
}

function OpenInvitation({ invitation, onRevoked }: { invitation: z.infer<typeof Invitation>; onRevoked: () => void }) {
  const t = useTranslations("settings");
  const revoke = useWrite<void>("DELETE", `invitations/${invitation.id}`, {
    touches: ["invitations"],
    onDone: onRevoked,
  });
  return (
    <li className="flex items-center gap-3 py-1">
      <span className="min-w-0 grow">
        {t(`role.${invitation.role}`)} · {t("invited")} <Age at={invitation.createdAt} /> ·{" "}
        <span className="text-muted">
          {t("expires")} <Instant at={invitation.expiresAt} />
        </span>
      </span>
      <Button look="bare" busy={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
        {t("revoke")}
      </Button>
    </li>
  );
}
