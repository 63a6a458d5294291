import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { ConversationDetail, TurnView } from "#modules/conversations/schema.ts";
import { formatDuration } from "../lib/format.ts";
import { cx } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import type { WaveState } from "./live.ts";
import { useRecording } from "./recording.tsx";
import { unnamedItem } from "./unnamed-item.ts";
import { useCallWords } from "./words.ts";

/** Within this of the end, new turns pull the view along; somebody who reads farther up is left in peace. px */
const FOLLOW_PX = 120;

export function Transcript({
  call,
  live,
  speaking,
  at,
  lit,
  onLight,
}: {
  call: ConversationDetail;
  live: boolean;
  speaking: WaveState["speaking"];
  /** Ms into the call to open at. */
  at: number | null;
  lit: string | null;
  onLight: (lineId: string | null) => void;
}) {
  const t = useTranslations("call");
  const scroller = useRef<HTMLDivElement>(null);
  const [stages, setStages] = useState(false);
  // What happened without words (a key, the end) is told by the page around it.
  const turns = call.turns.filter((turn) => turn.who !== "system" || turn.text !== null);
  const opened = at === null ? null : turnAt(turns, at);
  useFollow(scroller, live, call.turns.length);
  useEffect(() => {
    if (opened !== null) document.getElementById(`turn-${opened}`)?.scrollIntoView({ block: "center" });
  }, [opened]);
  return (
    <section ref={scroller} aria-label={t("conversation")} className="min-h-48 min-w-0 lg:overflow-y-auto">
      <ol aria-live={live ? "polite" : undefined} className="mx-auto flex max-w-2xl flex-col gap-3 px-4 py-4">
        {turns.length === 0 && (
          <li className="py-8 text-center text-muted">{live ? t("not_started") : t("no_turns")}</li>
        )}
        {turns.map((turn) => (
          <Turn
            key={turn.seq}
            turn={turn}
            call={call}
            stages={stages}
            opened={turn.seq === opened}
            lit={lit}
            onLight={onLight}
          />
        ))}
        {live && (
          <li aria-hidden="true" className="h-5 text-sm text-muted">
            {speaking === "partner" && t("speaks", { name: call.contact.name })}
            {speaking === "agent" && t("agent_speaks")}
            {speaking === "both" && t("both_speak")}
          </li>
        )}
      </ol>
      {call.turns.some((turn) => Object.keys(turn.timings).length > 0) && (
        <p className="mx-auto max-w-2xl px-4 pb-4 text-right">
          <button
            type="button"
            aria-pressed={stages}
            className="min-h-8 text-xs text-muted underline hover:text-ink"
            onClick={() => setStages(!stages)}
          >
            {stages ? t("hide_stages") : t("show_stages")}
          </button>
        </p>
      )}
    </section>
  );
}

function Turn({
  turn,
  call,
  stages,
  opened,
  lit,
  onLight,
}: {
  turn: TurnView;
  call: ConversationDetail;
  stages: boolean;
  opened: boolean;
  lit: string | null;
  onLight: (lineId: string | null) => void;
}) {
  const t = useTranslations("call");
  const words = useCallWords();
  const recording = useRecording();
  const playing = recording.playing === turn.seq;
  const act = turn.who === "agent" ? words.act(turn) : null;
  const item = unnamedItem(turn, call.topics);
  const total = turn.timings.total;
  const name = turn.who === "partner" ? call.contact.name : t(`who.${turn.who}`);
  return (
    <li
      id={`turn-${turn.seq}`}
      onPointerEnter={() => onLight(turn.lineId)}
      onPointerLeave={() => onLight(null)}
      className={cx(
        "group grid grid-cols-[1fr_auto] gap-x-3 rounded-md px-3 py-1.5 text-sm",
        turn.who === "partner"
          ? "mr-6 bg-paper shadow-[inset_3px_0_0_var(--ink)]"
          : turn.who === "agent"
            ? "ml-6 bg-sunk/70"
            : "mx-6",
        (opened || playing || (lit !== null && lit === turn.lineId)) && "bg-mark/60!",
      )}
    >
      <p className="text-xs text-muted">
        <span className="font-semibold text-ink">{name}</span> {formatDuration(turn.fromMs)}
        {act && ` · ${act}`}
        {item !== null && ` · ${item}`}
        {turn.state === "in_memory" && ` · ${t("in_memory")}`}
        {total !== undefined && (
          <span title={words.stages(turn)} className="text-muted">
            {" · "}
            {Math.round(total)} ms
          </span>
        )}
      </p>
      {recording.ready &&
        turn.state === "kept" &&
        (turn.who === "partner" || turn.who === "agent") &&
        turn.toMs > turn.fromMs && (
          <button
            type="button"
            aria-label={playing ? t("stop") : t("play_turn", { name })}
            onClick={() => (playing ? recording.stop() : recording.play(turn))}
            className="row-span-2 flex size-7 items-center justify-center self-center rounded-full text-muted hover:bg-ink hover:text-paper pointer-coarse:size-11"
          >
            <Icon name={playing ? "pause" : "play"} size={12} />
          </button>
        )}
      <p
        className="col-start-1 min-w-0 text-base break-words"
        lang={turn.who === "partner" || turn.who === "agent" ? call.language : undefined}
      >
        {turn.text !== null ? (
          <>
            {turn.text}
            {turn.interruptedAtMs !== null && (
              <span className="ml-1 text-xs text-muted">
                {" "}
                —{" "}
                {turn.interruptedAtMs > turn.fromMs
                  ? t("interrupted", { after: formatDuration(turn.interruptedAtMs - turn.fromMs) })
                  : t("not_said")}
              </span>
            )}
          </>
        ) : (
          <span className="text-muted italic">
            {turn.state === "erased" ? t("erased_words") : t("unrecorded_words")}
          </span>
        )}
      </p>
      {stages && Object.keys(turn.timings).length > 0 && (
        <p className="col-span-2 text-xs text-muted">{words.stages(turn)}</p>
      )}
    </li>
  );
}

/** The last turn that had begun by then: where an evidence popover points to. */
export function turnAt(turns: readonly TurnView[], ms: number): number | null {
  const begun = turns.filter((turn) => turn.fromMs <= ms && turn.who === "partner");
  return begun[begun.length - 1]?.seq ?? turns[0]?.seq ?? null;
}

/** The section scrolls beside its columns on a wide screen, the page's middle as a whole on a narrow one. */
const scrollsOf = (section: HTMLElement) =>
  getComputedStyle(section).overflowY === "visible" ? (section.parentElement ?? section) : section;

function useFollow(scroller: { current: HTMLElement | null }, live: boolean, turns: number): void {
  const near = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    const outer = element?.parentElement;
    if (!element || !outer) return;
    const onScroll = () => {
      const { scrollHeight, scrollTop, clientHeight } = scrollsOf(element);
      near.current = scrollHeight - scrollTop - clientHeight < FOLLOW_PX;
    };
    outer.addEventListener("scroll", onScroll, { passive: true, capture: true });
    return () => outer.removeEventListener("scroll", onScroll, { capture: true });
  }, [scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new turn is a reason to follow
  useLayoutEffect(() => {
    if (!live || !near.current || !scroller.current) return;
    const element = scrollsOf(scroller.current);
    element.scrollTop = element.scrollHeight;
  }, [live, turns, scroller]);
}
