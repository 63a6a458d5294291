import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import type { MinutesLink, MinutesLinkWithAddress } from "#modules/minutes/schema.ts";
import { minutesLinksQuery } from "../lib/queries.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { Instant } from "../ui/local-time.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";
import { reachOf } from "./reach.ts";

/** The link that opens these minutes to the contact, and what became of each that was made. */
export function MinutesLinks({ call }: { call: ConversationDetail }) {
  const t = useTranslations("minutes");
  const { workspace } = useHere();
  const may = useMay();
  const { data, error, refetch } = useQuery(minutesLinksQuery(workspace.id, call.id));
  const [address, setAddress] = useState<string | null>(null);
  const make = useWrite<z.infer<typeof MinutesLinkWithAddress>>("POST", `conversations/${call.id}/minutes-links`, {
    touches: ["conversation"],
    onDone: ({ link }) => setAddress(link),
  });
  return (
    <section aria-label={t("links")} className="flex flex-col gap-3">
      {may.manage && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-0 grow basis-64 text-sm text-muted">{t("make_why", { contact: call.contact.name })}</p>
          <Button look="primary" icon="link" busy={make.isPending} onClick={() => make.mutate({})}>
            {t("make")}
          </Button>
        </div>
      )}
      {make.error && <Problem error={make.error} />}
      {error && <Problem error={error} onRetry={() => refetch()} />}
      {address && <Address address={address} />}
      {data && data.length > 0 && (
        <ul className="divide-y divide-rule border-y border-rule">
          {data.map((link) => (
            <LinkRow key={link.id} link={link} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Address({ address }: { address: string }) {
  const t = useTranslations("minutes");
  const [copied, setCopied] = useState(false);
  const reach = reachOf(address);
  return (
    <div className="flex flex-col gap-1">
      <label className="text-sm font-medium" htmlFor="minutes-address">
        {t("address")}
      </label>
      <div className="flex gap-2">
        <input
          id="minutes-address"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
          className="h-9 min-w-0 grow rounded-md border border-edge bg-raised px-3 text-sm pointer-coarse:h-11"
        />
        <Button
          icon="copy"
          onClick={() => {
            // Without a secure context there is no clipboard: the address stands there, selected, to be copied by hand.
            if (navigator.clipboard) void navigator.clipboard.writeText(address).then(() => setCopied(true));
            else document.querySelector<HTMLInputElement>("#minutes-address")?.select();
          }}
        >
          {copied ? t("copied") : t("copy")}
        </Button>
      </div>
      {reach !== "anywhere" && (
        <p role="alert" className="text-sm text-accent">
          {t(`reach.${reach}`, { host: new URL(address).host })}
        </p>
      )}
    </div>
  );
}

function LinkRow({ link }: { link: MinutesLink }) {
  const t = useTranslations("minutes");
  const may = useMay();
  const { confirmed, corrected, denied, added } = link.answers;
  const revoke = useWrite<void>("DELETE", `minutes-links/${link.id}`, {
    touches: ["conversation"],
    onDone: () => notify(t("revoked")),
  });
  const answers = [
    confirmed > 0 && t("confirmed", { count: confirmed }),
    corrected > 0 && t("corrected", { count: corrected }),
    added > 0 && t("added", { count: added }),
    denied > 0 && t("denied", { count: denied }),
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-sm">
      <span className="font-medium">{link.contact}</span>
      <span className="min-w-0 grow text-muted">
        {link.openedAt === null ? (
          t(`state.${link.state}`)
        ) : (
          <>
            {link.state !== "open" && `${t(`state.${link.state}`)} · `}
            {t("opened")} <Age at={link.openedAt} /> ·{" "}
            <span className="text-ink">{answers.length > 0 ? answers.join(" · ") : t("unanswered")}</span>
          </>
        )}
        {link.state === "open" && (
          <>
            {" "}
            · {t("until")} <Instant at={link.expiresAt} />
          </>
        )}
      </span>
      {revoke.error && <Problem error={revoke.error} />}
      {link.state === "open" && may.manage && (
        <Button look="bare" busy={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
          {t("revoke")}
        </Button>
      )}
    </li>
  );
}
