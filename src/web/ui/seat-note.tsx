import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useSeat } from "../call/seat.ts";
import { Icon } from "./icon.tsx";

/** The microphone is open wherever one looks in the app: said at all times, and the way back. */
export function SeatNote() {
  const t = useTranslations("shell");
  const seat = useSeat();
  if (seat?.role !== "supplier" || (seat.state !== "ready" && seat.state !== "connecting")) return null;
  return (
    <Link
      to="/w/$workspace/calls/$id"
      params={{ workspace: seat.workspace, id: seat.conversationId }}
      search={{}}
      className="flex h-8 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-accent hover:bg-sunk"
    >
      <Icon name={seat.muted ? "muted" : "mic"} />
      <span className="hidden sm:inline">{t("in_call")}</span>
    </Link>
  );
}
