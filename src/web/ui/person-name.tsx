import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { membersQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";

/** Who it was; somebody, when she is a member no more. */
export function usePersonName(userId: string | null): string {
  const t = useTranslations("common");
  const { workspace } = useHere();
  const members = useQuery({ ...membersQuery(workspace.id), enabled: userId !== null });
  return members.data?.find((member) => member.userId === userId)?.name ?? t("somebody");
}

export function PersonName({ userId }: { userId: string }) {
  return <>{usePersonName(userId)}</>;
}
