import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { plainDateIn } from "#kernel/time.ts";
import type { StartConversation, ConversationStarted as Started } from "#modules/conversations/schema.ts";
import type { BoardRow } from "#modules/orders/schema.ts";
import type { PartnerDetail } from "#modules/partners/schema.ts";
import type { MicrophoneObstacle } from "../audio/media-call.ts";
import { useMicrophoneObstacle } from "../audio/use-microphone-obstacle.ts";
import { ApiError, workspacePath } from "../lib/api.ts";
import { languageName } from "../lib/format.ts";
import { ordersQuery, partnerQuery, partnersQuery, speechQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { askForCall, type CallRequest } from "../lib/start-call.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { ContactForm } from "../partners/contact-form.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { SelectField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CalleeChoice } from "./callee-choice.tsx";
import { ContactChoice } from "./contact-choice.tsx";
import { firstCallee } from "./first-callee.ts";
import { FlowChoice } from "./flow-choice.tsx";
import { freshDraft, isWhole, subjectOf } from "./flow-draft.ts";
import { LanguageNotice } from "./language-notice.tsx";
import { LineChoice } from "./line-choice.tsx";
import { OffRecordChoice } from "./off-record-choice.tsx";
import { preselect } from "./preselect.ts";
import { takeSeat } from "./seat.ts";
import { useWarmSpeech } from "./use-warm-speech.ts";

const close = () => askForCall(null);

/** Whom to call, about what, and who answers. */
export function StartCall({ request }: { request: CallRequest }) {
  const t = useTranslations("startCall");
  const { workspace } = useHere();
  const [partnerId, setPartnerId] = useState(request.partnerId ?? "");
  const partners = useQuery(partnersQuery(workspace.id));
  const partner = useQuery({ ...partnerQuery(workspace.id, partnerId), enabled: partnerId !== "" });
  const board = useQuery({
    ...ordersQuery(workspace.id, { partner: partnerId, sort: "urgency", direction: "asc" }),
    enabled: partnerId !== "",
    placeholderData: undefined,
    // What the dialog chooses at first is chosen once: of the lines as they are now, not as another page had them.
    refetchOnMount: "always",
  });
  const speech = useQuery(speechQuery(workspace.id));
  const microphone = useMicrophoneObstacle();
  const failed = partners.error ?? partner.error ?? board.error;
  // What works is known before the dialog opens on it.
  const known =
    partner.data && board.data && board.isFetchedAfterMount && microphone !== undefined && !speech.isPending;
  return (
    <Dialog open onClose={close} title={request.resumes ? t("title_resume") : t("title")} wide>
      <div className="flex flex-col gap-5">
        <SelectField
          label={t("partner")}
          value={partnerId}
          onChange={(event) => setPartnerId(event.target.value)}
          disabled={request.resumes !== undefined}
        >
          <option value="">{t("choose_partner")}</option>
          {partners.data?.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
              {each.city ? `, ${each.city}` : ""} ({t("open_lines", { count: each.openLines })})
            </option>
          ))}
        </SelectField>
        {failed && <Problem error={failed} />}
        {partnerId !== "" && !failed && !known && <Skeleton rows={5} />}
        {partner.data?.contacts.length === 0 && <NoContact partner={partner.data} />}
        {known && partner.data.contacts.length > 0 && (
          <CallForm
            key={partnerId}
            request={request}
            partner={partner.data}
            rows={board.data.rows}
            microphone={microphone}
          />
        )}
      </div>
    </Dialog>
  );
}

function CallForm({
  request,
  partner,
  rows,
  microphone,
}: {
  request: CallRequest;
  partner: PartnerDetail;
  rows: readonly BoardRow[];
  microphone: MicrophoneObstacle | null;
}) {
  const t = useTranslations("startCall");
  const tf = useTranslations("startFlow");
  const { workspace } = useHere();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: speech } = useQuery(speechQuery(workspace.id));
  const [contactId, setContactId] = useState(
    request.contactId ?? partner.contacts.find((each) => !each.doNotCallAt)?.id ?? "",
  );
  const [lineIds, setLineIds] = useState<readonly string[]>(() => preselect(rows, request.lineIds ?? []));
  const [chosen, setChosen] = useState<StartConversation["callee"] | null>(null);
  const reader = useReader();
  const [draft, setDraft] = useState(() => freshDraft(plainDateIn(reader.zone, reader.now)));
  const [inEnglish, setInEnglish] = useState(false);
  const [offRecord, setOffRecord] = useState(false);
  const contact = partner.contacts.find((each) => each.id === contactId);
  const ability = speech?.abilities.find((each) => each.language === contact?.language);
  const silent = Boolean(contact && speech && !ability?.converse);
  const aloudInEnglish = speech?.abilities.find((each) => each.language === "en")?.converse ?? false;
  const obstacle = microphone ?? (silent ? (aloudInEnglish ? "language" : "no_models") : null);
  const callee = chosen ?? firstCallee(obstacle);
  const writing = callee.kind === "text";
  // A simulated supplier writes in a language of its own.
  const unwritten = contact !== undefined && speech !== undefined && !speech.written.includes(contact.language);
  const unable = writing ? unwritten && callee.persona === undefined : silent;
  const english = writing || aloudInEnglish;
  useWarmSpeech(writing ? undefined : unable && inEnglish ? "en" : contact?.language);
  const full = !writing && speech !== undefined && speech.capacity.live >= speech.capacity.limit;
  const refusal = useRefusal();
  const start = useWrite<z.infer<typeof Started>>("POST", "conversations", {
    touches: ["conversations", "speech"],
    onDone: async (started) => {
      close();
      // The microphone is asked for while the press of the button still counts as the person's own act.
      if (callee.kind === "microphone") {
        takeSeat(
          { workspace: workspace.id, conversationId: started.id, role: "supplier" },
          started.mediaPath ?? workspacePath(workspace.id, `conversations/${started.id}/media`),
        );
      }
      await client.invalidateQueries({ queryKey: ["w", workspace.id, "conversations"] });
      await navigate({
        to: "/w/$workspace/calls/$id",
        params: { workspace: workspace.id, id: started.id },
        search: {},
      });
    },
  });
  const aboutLines = draft.flow === "order-status";
  const spoken = unable && inEnglish ? "en" : (contact?.language ?? "en");
  const ready =
    contact &&
    !contact.doNotCallAt &&
    isWhole(draft, lineIds.length) &&
    !full &&
    (!unable || (inEnglish && english)) &&
    (callee.kind === "microphone" ? microphone === null : callee.persona !== "");

  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const subject = subjectOf(draft, spoken, reader.zone);
        start.mutate({
          contactId,
          flow: draft.flow,
          lineIds: aboutLines ? lineIds : [],
          ...(subject === undefined ? {} : { subject }),
          callee,
          ...(unable && inEnglish ? { language: "en" } : {}),
          ...(request.resumes ? { resumes: request.resumes } : {}),
          ...(offRecord ? { offRecord } : {}),
        });
      }}
    >
      <ContactChoice partner={partner} contactId={contactId} onChange={setContactId} />
      {contact && unable && (
        <LanguageNotice
          contact={contact}
          ability={ability}
          english={english}
          writing={writing}
          inEnglish={inEnglish}
          onEnglish={setInEnglish}
        />
      )}
      {!request.resumes && <FlowChoice draft={draft} language={spoken} onChange={setDraft} />}
      {aboutLines && (
        <LineChoice rows={rows} chosen={lineIds} given={Boolean(request.lineIds?.length)} onChange={setLineIds} />
      )}
      <CalleeChoice
        callee={callee}
        onChange={setChosen}
        obstacle={obstacle}
        language={contact ? languageLabel(contact.language) : ""}
      />
      <OffRecordChoice partner={partner} offRecord={offRecord} onChange={setOffRecord} />
      {full && (
        <p className="text-sm text-accent">{t("full", { live: speech.capacity.live, limit: speech.capacity.limit })}</p>
      )}
      {start.error && <Problem error={start.error} text={refusal(start.error)} kept={t("kept")} />}
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex items-center justify-end gap-3 border-t border-rule bg-paper px-5 py-3">
        {start.isPending && (
          <span role="status" className="mr-auto text-xs text-muted">
            {writing ? t("preparing_text") : t("preparing")}
          </span>
        )}
        {speech && !writing && !full && !start.isPending && (
          <span className="mr-auto hidden text-xs text-muted sm:block">
            {t("capacity", { live: speech.capacity.live, limit: speech.capacity.limit })}
          </span>
        )}
        <Button onClick={close}>{t("cancel")}</Button>
        <Button type="submit" look="primary" icon="phone" busy={start.isPending} disabled={!ready}>
          {unable && !inEnglish
            ? t("cannot_speak", { language: contact ? languageLabel(contact.language) : "" })
            : aboutLines
              ? t("start", { count: lineIds.length })
              : tf("start")}
        </Button>
      </div>
    </form>
  );
}

/** Nobody to call yet: the contact is added here, and the call goes on. */
function NoContact({ partner }: { partner: PartnerDetail }) {
  const t = useTranslations("startCall");
  const may = useMay();
  const [adding, setAdding] = useState(false);
  if (adding) {
    return (
      <ContactForm partnerId={partner.id} timezone={partner.timezone} contact={null} onDone={() => setAdding(false)} />
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-muted">{t("no_contacts")}</p>
      {may.manage && (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t("add_contact")}
        </Button>
      )}
    </div>
  );
}

/** A call is refused because all places are taken, or because the machine is late although places are free: never the one for the other. */
function useRefusal() {
  const t = useTranslations("startCall");
  return (error: unknown): string | null => {
    if (!(error instanceof ApiError) || error.code !== "calls_at_capacity") return null;
    const { live, limit } = error.details;
    if (typeof live !== "number" || typeof limit !== "number") return null;
    return t(live >= limit ? "full" : "late", { live, limit });
  };
}

const languageLabel = (code: string) => languageName(code, "en");
