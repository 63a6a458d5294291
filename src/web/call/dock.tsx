import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { ConversationDetail, OperatorAction } from "#modules/conversations/schema.ts";
import { microphoneObstacle } from "../audio/media-call.ts";
import { workspacePath } from "../lib/api.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";
import { Keypad } from "./keypad.tsx";
import { LevelWave } from "./level-wave.tsx";
import type { WaveState } from "./live.ts";
import { PartnerInput } from "./partner-input.tsx";
import { leaveSeat, microphoneLevel, muteSeat, takeSeat, useSeat } from "./seat.ts";

/** Both waves, the microphone, and everything a person can do to a running call. */
export function Dock({
  call,
  wave,
  lost,
}: {
  call: ConversationDetail;
  wave: WaveState;
  /** No connection: nothing that is pressed would reach the call. */
  lost: boolean;
}) {
  const t = useTranslations("call");
  const { workspace } = useHere();
  const may = useMay();
  const seat = useSeat();
  const mine = seat?.conversationId === call.id ? seat : null;
  const action = useWrite<unknown>("POST", `conversations/${call.id}/actions`, { touches: [] });
  const act = (body: OperatorAction, done?: () => void) => action.mutate(body, done ? { onSuccess: done } : {});
  const written = call.channel === "text";
  /** In writing one box: for the supplier's words, or for the agent's next sentence. */
  const plays = written && !call.persona;
  const [asAgent, setAsAgent] = useState(false);
  const supplier = mine?.role === "supplier" && mine.state !== "ended";
  return (
    <footer className="flex flex-col gap-2 border-t border-rule-strong bg-paper px-4 py-2">
      {action.error && <Problem error={action.error} />}
      {mine && <SeatNotice state={mine.state} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {written && (
          <span className="min-w-0 grow text-sm text-muted">
            {call.persona && t("writes_itself", { name: call.contact.name })}
          </span>
        )}
        {!written && (
          <div className="grid min-w-0 grow basis-56 grid-cols-2 gap-3">
            <LevelWave
              name={call.contact.name}
              levels={wave.partner}
              active={wave.speaking === "partner" || wave.speaking === "both"}
            />
            <LevelWave
              name={t("who.agent")}
              levels={wave.agent}
              active={wave.speaking === "agent" || wave.speaking === "both"}
            />
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {supplier && <MicrophoneMeter muted={mine.muted} />}
          {supplier && <Keypad disabled={lost} />}
          {supplier && (
            <Button icon={mine.muted ? "muted" : "mic"} aria-pressed={mine.muted} onClick={() => muteSeat(!mine.muted)}>
              {mine.muted ? t("unmute") : t("mute")}
            </Button>
          )}
          {!supplier && call.channel === "browser" && may.manage && (
            <Button
              icon="mic"
              disabled={lost || microphoneObstacle() !== null}
              onClick={() =>
                takeSeat(
                  { workspace: workspace.id, conversationId: call.id, role: "supplier" },
                  workspacePath(workspace.id, `conversations/${call.id}/media`),
                )
              }
            >
              {t("answer")}
            </Button>
          )}
          {!supplier && !written && (
            <Button
              icon="listen"
              aria-pressed={mine?.state === "ready"}
              disabled={lost}
              onClick={() =>
                mine && mine.state !== "ended"
                  ? leaveSeat()
                  : takeSeat(
                      { workspace: workspace.id, conversationId: call.id, role: "listener" },
                      workspacePath(workspace.id, `conversations/${call.id}/listen`),
                    )
              }
            >
              {mine && mine.state !== "ended" ? t("stop_listening") : t("listen")}
            </Button>
          )}
          {plays && may.manage && (
            <Button aria-pressed={asAgent} onClick={() => setAsAgent(!asAgent)}>
              {asAgent ? t("write_as_supplier") : t("write_as_agent")}
            </Button>
          )}
          {may.manage && (
            <Button
              icon="hand"
              aria-pressed={call.takenOver}
              disabled={lost}
              busy={
                action.isPending &&
                action.variables !== undefined &&
                (action.variables as OperatorAction).action !== "say"
              }
              onClick={() => {
                setAsAgent(!call.takenOver);
                act({ action: call.takenOver ? "release" : "take_over" });
              }}
            >
              {call.takenOver ? t("release") : t("take_over")}
            </Button>
          )}
          {may.manage && (
            <Button look="danger" icon="phone" disabled={lost} onClick={() => act({ action: "hang_up" })}>
              {t("hang_up")}
            </Button>
          )}
        </div>
      </div>
      {plays && may.manage && !asAgent && <PartnerInput call={call} lost={lost} />}
      {may.manage && (!plays || asAgent) && (
        <Say
          busy={action.isPending}
          lost={lost}
          takenOver={call.takenOver}
          onSay={(text, done) => act({ action: "say", text }, done)}
        />
      )}
    </footer>
  );
}

function Say({
  busy,
  lost,
  takenOver,
  onSay,
}: {
  busy: boolean;
  lost: boolean;
  takenOver: boolean;
  onSay: (text: string, done: () => void) => void;
}) {
  const t = useTranslations("call");
  const [text, setText] = useState("");
  return (
    <form
      className="flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onSay(text.trim(), () => setText(""));
      }}
    >
      <input
        aria-label={t("say_label")}
        placeholder={takenOver ? t("say_now") : t("say_next")}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
        className="h-9 min-w-0 grow rounded-md border border-edge bg-raised px-3 text-sm pointer-coarse:h-11"
      />
      <Button type="submit" busy={busy} disabled={lost || text.trim() === ""}>
        {t("say")}
      </Button>
    </form>
  );
}

function SeatNotice({
  state,
}: {
  state: "asking" | "connecting" | "ready" | "ended" | "denied" | "no_device" | "failed";
}) {
  const t = useTranslations("call");
  if (state === "ready" || state === "ended") return null;
  const bad = state === "denied" || state === "no_device" || state === "failed";
  return (
    <p role="status" className={bad ? "text-sm text-accent" : "late-show text-sm text-muted"}>
      {t(`seat.${state}`)}
    </p>
  );
}

function MicrophoneMeter({ muted }: { muted: boolean }) {
  const t = useTranslations("call");
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let handle = requestAnimationFrame(function step() {
      // Speech lies low on a linear scale; the root spreads it.
      if (bar.current) bar.current.style.transform = `scaleX(${Math.min(1, Math.sqrt(microphoneLevel()) * 1.4)})`;
      handle = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(handle);
  }, []);
  return (
    <span
      role="img"
      aria-label={muted ? t("microphone_muted") : t("microphone_on")}
      className="relative h-2 w-20 overflow-hidden rounded-full bg-rule-strong"
    >
      <span ref={bar} className="absolute inset-0 origin-left bg-ink" style={{ transform: "scaleX(0)" }} />
    </span>
  );
}
