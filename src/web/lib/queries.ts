import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { AuditEntry } from "#modules/audit/schema.ts";
import type {
  Capacity,
  ConversationDetail,
  ConversationSummary,
  Persona,
  SpeechAbility,
} from "#modules/conversations/schema.ts";
import type { Decision } from "#modules/decisions/schema.ts";
import type { Evidence } from "#modules/evidence/schema.ts";
import type { FlowSummary, FlowVersion, FlowView, GymTranscripts, GymView, SectorView } from "#modules/flows/schema.ts";
import type { ImportResult } from "#modules/imports/schema.ts";
import type { Minutes, MinutesLink } from "#modules/minutes/schema.ts";
import type { Board, BoardQuery, LineDetail } from "#modules/orders/schema.ts";
import type { PartnerDetail, PartnerSummary } from "#modules/partners/schema.ts";
import type { Invitation, Me, Member } from "#modules/workspaces/schema.ts";
import { request, workspacePath } from "./api.ts";

/** Every read of the app. A key starts with ["w", workspace, noun]; lib/changes.ts knows which changed key touches which noun. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => request<Me>("GET", "/api/me", undefined, { signal }),
  staleTime: 60_000,
});

export const ordersQuery = (w: string, query: BoardQuery) =>
  queryOptions({
    queryKey: ["w", w, "orders", query],
    queryFn: ({ signal }) =>
      request<Board>("GET", workspacePath(w, `orders?${boardParams(query)}`), undefined, { signal }),
    placeholderData: keepPreviousData,
  });

export function boardParams(query: BoardQuery): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== "") params.set(key, value);
  return params.toString();
}

const read = <T>(w: string, noun: string, path: string, ...rest: string[]) =>
  queryOptions({
    queryKey: ["w", w, noun, ...rest],
    queryFn: ({ signal }) => request<T>("GET", workspacePath(w, path), undefined, { signal }),
  });

export const lineQuery = (w: string, id: string) => read<LineDetail>(w, "line", `lines/${id}`, id);
export const partnersQuery = (w: string) => read<PartnerSummary[]>(w, "partners", "partners");
export const partnerQuery = (w: string, id: string) => read<PartnerDetail>(w, "partner", `partners/${id}`, id);
export const decisionsQuery = (w: string) => read<Decision[]>(w, "decisions", "decisions");
export const conversationsQuery = (w: string) => read<ConversationSummary[]>(w, "conversations", "conversations");
const PAGE = 50;

/** Calls, newest first, a page at a time: the next one starts before the oldest shown. */
export const conversationPages = (w: string, partner: string | null) =>
  infiniteQueryOptions({
    queryKey: ["w", w, "conversations", "pages", partner],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ limit: String(PAGE) });
      if (partner) params.set("partner", partner);
      if (pageParam) params.set("before", pageParam);
      return request<ConversationSummary[]>("GET", workspacePath(w, `conversations?${params}`), undefined, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page[page.length - 1]?.startedAt),
  });
export const conversationQuery = (w: string, id: string) =>
  read<ConversationDetail>(w, "conversation", `conversations/${id}`, id);
export const minutesQuery = (w: string, id: string) =>
  read<Minutes>(w, "conversation", `conversations/${id}/minutes`, id, "minutes");
export const minutesLinksQuery = (w: string, id: string) =>
  read<MinutesLink[]>(w, "conversation", `conversations/${id}/minutes-links`, id, "minutes-links");
/** By a partner's link: nobody is signed in, and no cookie is sent. */
export const partnerMinutesQuery = (token: string) =>
  queryOptions({
    queryKey: ["minutes", token],
    queryFn: ({ signal }) => request<Minutes>("GET", linkPath(token, ""), undefined, { signal, anonymous: true }),
  });
export const linkPath = (token: string, rest: string) => `/api/minutes/${encodeURIComponent(token)}${rest}`;
export const evidenceQuery = (w: string, id: string) => read<Evidence>(w, "evidence", `evidence/${id}`, id);
export const importsQuery = (w: string) => read<ImportResult[]>(w, "imports", "imports");
export const membersQuery = (w: string) => read<Member[]>(w, "members", "members");
export const invitationsQuery = (w: string) => read<Invitation[]>(w, "invitations", "invitations");
export const personasQuery = (w: string) => read<Persona[]>(w, "personas", "personas");
export const speechQuery = (w: string) =>
  queryOptions({
    ...read<{
      abilities: SpeechAbility[];
      capacity: z.infer<typeof Capacity>;
      languageModel: string | null;
      written: string[];
    }>(w, "speech", "speech"),
    staleTime: 5_000,
  });
export const flowsQuery = (w: string) => read<FlowSummary[]>(w, "flows", "flows");
export const flowQuery = (w: string, flow: string) => read<FlowView>(w, "flow", `flows/${flow}`, flow);
export const flowVersionsQuery = (w: string, flow: string) =>
  read<FlowVersion[]>(w, "flow", `flows/${flow}/versions`, flow, "versions");
export const sectorsQuery = (w: string) => read<SectorView[]>(w, "sectors", "sectors");
const GYM_POLL_MS = 700;
/** While calls are played, their figures come in one by one. */
export const gymQuery = (w: string) =>
  queryOptions({
    ...read<GymView>(w, "gym", "gym"),
    refetchInterval: ({ state }) => (state.data?.run?.status === "running" ? GYM_POLL_MS : false),
  });
/** What was played does not change. */
export const gymTranscriptsQuery = (w: string, run: string, persona: string, language: string, seed: number) => {
  const params = new URLSearchParams({ persona, language, seed: String(seed) });
  return queryOptions({
    ...read<GymTranscripts>(w, "gym-call", `gym/runs/${run}/transcripts?${params}`, run, params.toString()),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
};
export const auditPages = (w: string) =>
  infiniteQueryOptions({
    queryKey: ["w", w, "audit"],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ limit: String(PAGE) });
      if (pageParam) params.set("before", pageParam);
      return request<AuditEntry[]>("GET", workspacePath(w, `audit?${params}`), undefined, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page[page.length - 1]?.id),
  });
