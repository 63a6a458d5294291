import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import type { useNavigate } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { useTranslations } from "use-intl";
import { formatInstant } from "../lib/format.ts";
import { conversationsQuery, ordersQuery, partnerQuery, partnersQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { askForCall } from "../lib/start-call.ts";
import { setTheme } from "../lib/theme.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import type { IconName } from "../ui/icon.tsx";
import { matches } from "./match.ts";

type Navigate = ReturnType<typeof useNavigate>;
export type Found = {
  key: string;
  group: "lines" | "partners" | "people" | "calls" | "commands";
  icon: IconName;
  title: string;
  detail: string | null;
  open: (navigate: Navigate) => void;
};

const PER_GROUP = 6;
/** People are found in this many partners at most: each partner's contacts are a read of their own. */
const PARTNERS_READ = 60;

export function useFinds(typed: string): { found: Found[]; searching: boolean } {
  const text = useDeferredValue(typed.trim());
  const { workspace } = useHere();
  const w = workspace.id;
  const lines = useQuery({
    ...ordersQuery(w, { search: text, sort: "urgency", direction: "asc" }),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });
  const partners = useQuery(partnersQuery(w));
  const calls = useQuery(conversationsQuery(w));
  const people = useQueries({
    queries: (text.length >= 2 ? (partners.data ?? []) : [])
      .slice(0, PARTNERS_READ)
      .map((partner) => ({ ...partnerQuery(w, partner.id), staleTime: 300_000 })),
  });
  const commands = useCommands(w);
  const reader = useReader();
  const t = useTranslations("palette");

  const top = (finds: Found[]) =>
    finds.filter((found) => matches(text, `${found.title} ${found.detail ?? ""}`)).slice(0, PER_GROUP);
  const foundLines: Found[] = (text.length >= 2 ? (lines.data?.rows ?? []) : []).slice(0, PER_GROUP).map((row) => ({
    key: `line-${row.lineId}`,
    group: "lines",
    icon: "orders",
    title: `${row.po} / ${row.line} · ${row.item.name || row.item.number}`,
    detail: row.partner.name,
    open: (navigate) =>
      navigate({ to: "/w/$workspace/orders", params: { workspace: w }, search: { line: row.lineId } }),
  }));
  const foundPartners: Found[] = (partners.data ?? []).map((partner) => ({
    key: `partner-${partner.id}`,
    group: "partners",
    icon: "partners",
    title: partner.name,
    detail: partner.city,
    open: (navigate) =>
      navigate({ to: "/w/$workspace/partners", params: { workspace: w }, search: { partner: partner.id } }),
  }));
  const foundPeople: Found[] = people.flatMap(({ data }) =>
    (data?.contacts ?? []).map((contact) => ({
      key: `contact-${contact.id}`,
      group: "people" as const,
      icon: "phone" as const,
      title: contact.name,
      detail: [contact.role, data?.name].filter(Boolean).join(", "),
      open: (navigate: Navigate) =>
        navigate({ to: "/w/$workspace/partners", params: { workspace: w }, search: { partner: contact.partnerId } }),
    })),
  );
  const foundCalls: Found[] = (calls.data ?? []).map((call) => ({
    key: `call-${call.id}`,
    group: "calls",
    icon: "phone",
    title: `${t("call_with", { name: call.contact.name })} · ${call.partner.name}`,
    detail: formatInstant(call.startedAt, reader),
    open: (navigate) => navigate({ to: "/w/$workspace/calls/$id", params: { workspace: w, id: call.id }, search: {} }),
  }));
  const found =
    text === ""
      ? commands
      : [...foundLines, ...top(foundPartners), ...top(foundPeople), ...top(foundCalls), ...top(commands)];
  return { found, searching: lines.isFetching };
}

function useCommands(w: string): Found[] {
  const t = useTranslations("palette.command");
  const may = useMay();
  const go = (key: string, title: string, icon: IconName, open: Found["open"]): Found => ({
    key,
    group: "commands",
    icon,
    title,
    detail: null,
    open,
  });
  const params = { workspace: w };
  return [
    ...(may.manage ? [go("call", t("call"), "phone", () => askForCall({}))] : []),
    go("orders", t("orders"), "orders", (navigate) => navigate({ to: "/w/$workspace/orders", params, search: {} })),
    go("late", t("late"), "late", (navigate) =>
      navigate({ to: "/w/$workspace/orders", params, search: { exception: "late" } }),
    ),
    go("decisions", t("decisions"), "decision", (navigate) =>
      navigate({ to: "/w/$workspace/decisions", params, search: {} }),
    ),
    go("calls", t("calls"), "phone", (navigate) => navigate({ to: "/w/$workspace/calls", params, search: {} })),
    go("partners", t("partners"), "partners", (navigate) =>
      navigate({ to: "/w/$workspace/partners", params, search: {} }),
    ),
    go("import", t("import"), "upload", (navigate) => navigate({ to: "/w/$workspace/import", params })),
    go("flows", t("flows"), "flow", (navigate) => navigate({ to: "/w/$workspace/flows", params })),
    go("gym", t("gym"), "gym", (navigate) => navigate({ to: "/w/$workspace/gym", params, search: {} })),
    go("settings", t("settings"), "settings", (navigate) =>
      navigate({ to: "/w/$workspace/settings", params, search: {} }),
    ),
    go("light", t("light"), "theme", () => setTheme("light")),
    go("dark", t("dark"), "theme", () => setTheme("dark")),
    go("system", t("system"), "theme", () => setTheme("system")),
  ];
}
