import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Contact, Lane, PartnerDetail } from "#modules/partners/schema.ts";
import { request, workspacePath } from "../lib/api.ts";
import { countryName } from "../lib/format.ts";
import { partnerQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { LocalTime } from "../ui/local-time.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";
import { PanelHead, PanelSection } from "../ui/side-panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { AllowCallsForm } from "./allow-calls-form.tsx";
import { ContactForm } from "./contact-form.tsx";
import { ContactRow } from "./contact-row.tsx";
import { LaneForm } from "./lane-form.tsx";
import { OpenPromises } from "./open-promises.tsx";
import { PartnerForm } from "./partner-form.tsx";

type Editing =
  | { what: "partner" | "lane" }
  | { what: "contact"; contact: Contact | null }
  | { what: "calls"; contact: Contact };

export function PartnerPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations("partners");
  const tc = useTranslations("common");
  const { workspace } = useHere();
  const may = useMay();
  const { locale } = useReader();
  const { data, error, refetch } = useQuery(partnerQuery(workspace.id, id));
  const [editing, setEditing] = useState<Editing | null>(null);
  const done = () => setEditing(null);
  const close = <Button look="bare" icon="close" aria-label={tc("close")} onClick={onClose} />;
  if (!data) {
    return (
      <>
        <PanelHead title={t("panel")} close={close} />
        {error ? (
          <div className="flex flex-col items-start gap-3 p-5">
            <Problem error={error} onRetry={() => refetch()} />
            <Button onClick={onClose}>{tc("to_list")}</Button>
          </div>
        ) : (
          <Skeleton />
        )}
      </>
    );
  }
  const params = { workspace: workspace.id };
  return (
    <>
      <PanelHead
        title={data.name}
        detail={
          <>
            {[data.city, data.country && countryName(data.country, locale), t(`sector.${data.sector}`)]
              .filter(Boolean)
              .join(" · ")}{" "}
            · <LocalTime zone={data.timezone} />
          </>
        }
        actions={may.manage && <Button onClick={() => setEditing({ what: "partner" })}>{t("edit")}</Button>}
        close={close}
      />
      <div className="min-h-0 overflow-y-auto overscroll-contain">
        <PanelSection title={t("record")}>
          <Record detail={data} />
          <p className="flex gap-4 pt-2 text-sm">
            <Link to="/w/$workspace/orders" params={params} search={{ partner: id }} className="underline">
              {t("see_lines", { count: data.openLines })}
            </Link>
            <Link to="/w/$workspace/calls" params={params} search={{ partner: id }} className="underline">
              {t("see_calls")}
            </Link>
          </p>
        </PanelSection>
        <PanelSection title={t("open_promises")}>
          <OpenPromises partnerId={id} />
        </PanelSection>
        <PanelSection title={t("contacts")} count={data.contacts.length}>
          {data.contacts.length === 0 && <p className="pb-2 text-sm text-muted">{t("no_contacts")}</p>}
          <ul className="flex flex-col gap-3">
            {data.contacts.map((contact) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                onEdit={() => setEditing({ what: "contact", contact })}
                onAllowCalls={() => setEditing({ what: "calls", contact })}
              />
            ))}
          </ul>
          {may.manage && (
            <Button className="mt-3" icon="plus" onClick={() => setEditing({ what: "contact", contact: null })}>
              {t("add_contact")}
            </Button>
          )}
        </PanelSection>
        <PanelSection title={t("lanes")} count={data.lanes.length}>
          {data.lanes.length === 0 && <p className="pb-2 text-sm text-muted">{t("no_lanes")}</p>}
          <ul className="flex flex-col gap-1">
            {data.lanes.map((lane) => (
              <LaneRow key={lane.id} lane={lane} />
            ))}
          </ul>
          {may.manage && (
            <Button className="mt-3" icon="plus" onClick={() => setEditing({ what: "lane" })}>
              {t("add_lane")}
            </Button>
          )}
        </PanelSection>
      </div>
      {editing?.what === "partner" && (
        <Form title={t("edit_partner")} onClose={done}>
          <PartnerForm partner={data} onDone={done} />
        </Form>
      )}
      {editing?.what === "contact" && (
        <Form title={editing.contact ? t("edit_contact") : t("add_contact")} onClose={done}>
          <ContactForm partnerId={id} timezone={data.timezone} contact={editing.contact} onDone={done} />
        </Form>
      )}
      {editing?.what === "calls" && (
        <Form title={t("allow_calls")} onClose={done}>
          <AllowCallsForm contact={editing.contact} onDone={done} />
        </Form>
      )}
      {editing?.what === "lane" && (
        <Form title={t("add_lane")} onClose={done}>
          <LaneForm partnerId={id} onDone={done} />
        </Form>
      )}
    </>
  );
}

function Form({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <Dialog open onClose={onClose} title={title}>
      {children}
    </Dialog>
  );
}

/** Counts only; a rate of few promises would be chance. */
function Record({ detail }: { detail: PartnerDetail }) {
  const t = useTranslations("partners");
  const { kept, broken } = detail.record;
  const all = kept + broken;
  if (all === 0) return <p className="text-sm text-muted">{t("no_record")}</p>;
  return (
    <p className="text-sm">
      {t("kept_broken", { kept, broken })}
      <span className="text-muted">
        {" "}
        · {all < 10 ? t("too_few", { count: all }) : t("rate", { percent: Math.round((100 * kept) / all), kept, all })}
      </span>
    </p>
  );
}

function LaneRow({ lane }: { lane: Lane }) {
  const t = useTranslations("partners");
  const tp = useTranslations("promise");
  const may = useMay();
  const { workspace } = useHere();
  const remove = useWrite<void>("DELETE", `lanes/${lane.id}`, {
    touches: ["partner", "orders", "line"],
    onDone: () =>
      notify(t("lane_removed"), () => {
        const { destination, fromBasis, toBasis, transitDays } = lane;
        void request("PUT", workspacePath(workspace.id, `partners/${lane.partnerId}/lanes`), {
          destination,
          fromBasis,
          toBasis,
          transitDays,
        });
      }),
  });
  return (
    <li className="flex items-center gap-2 text-sm">
      <span className="min-w-0 grow">
        {tp(`basis.${lane.fromBasis}`)} → {tp(`basis.${lane.toBasis}`)}:{" "}
        <strong className="font-semibold">{t("days", { count: lane.transitDays })}</strong>
        <span className="text-muted">
          {lane.destination && ` · ${lane.destination}`} · <Age at={lane.updatedAt} />
        </span>
      </span>
      {may.manage && (
        <Button look="bare" busy={remove.isPending} onClick={() => remove.mutate(undefined)}>
          {t("remove")}
        </Button>
      )}
    </li>
  );
}
