import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { TurnView } from "#modules/conversations/schema.ts";
import { formatDuration } from "../lib/format.ts";
import { Icon } from "../ui/icon.tsx";

type Recording = {
  ready: boolean;
  /** Seq of the turn that is being played alone. */
  playing: number | null;
  play: (turn: TurnView) => void;
  stop: () => void;
  element: HTMLAudioElement | null;
};

const Context = createContext<Recording>({
  ready: false,
  playing: null,
  play: () => {},
  stop: () => {},
  element: null,
});
export const useRecording = () => useContext(Context);

/** One recording for the whole page: a turn plays its own part of it, the bar below plays on. */
export function RecordingProvider({ src, children }: { src: string | null; children: ReactNode }) {
  const [element, setElement] = useState<HTMLAudioElement | null>(null);
  const [playing, setPlaying] = useState<number | null>(null);
  const until = useRef<number | null>(null);
  useEffect(() => {
    if (!element) return;
    const onTime = () => {
      if (until.current !== null && element.currentTime >= until.current) element.pause();
    };
    const onPause = () => {
      until.current = null;
      setPlaying(null);
    };
    element.addEventListener("timeupdate", onTime);
    element.addEventListener("pause", onPause);
    return () => {
      element.removeEventListener("timeupdate", onTime);
      element.removeEventListener("pause", onPause);
    };
  }, [element]);
  const recording = useMemo<Recording>(
    () => ({
      ready: src !== null,
      playing,
      element: src === null ? null : element,
      stop: () => element?.pause(),
      play: (turn) => {
        if (!element) return;
        element.pause();
        element.currentTime = turn.fromMs / 1000;
        void element.play().then(
          () => {
            until.current = turn.toMs / 1000;
            setPlaying(turn.seq);
          },
          () => setPlaying(null),
        );
      },
    }),
    [src, element, playing],
  );
  return (
    <Context.Provider value={recording}>
      {/* biome-ignore lint/a11y/useMediaCaption: the transcript stands on the same page */}
      {src && <audio ref={setElement} src={src} preload="metadata" />}
      {children}
    </Context.Provider>
  );
}

/** The whole call from beginning to end. */
export function RecordingBar() {
  const t = useTranslations("player");
  const { element } = useRecording();
  const [, draw] = useState(0);
  useEffect(() => {
    if (!element) return;
    const onChange = () => draw((count) => count + 1);
    const events = ["timeupdate", "play", "pause", "loadedmetadata", "seeked", "error"];
    for (const name of events) element.addEventListener(name, onChange);
    return () => {
      for (const name of events) element.removeEventListener(name, onChange);
    };
  }, [element]);
  if (!element || element.error) return null;
  const seconds = Number.isFinite(element.duration) ? element.duration : 0;
  return (
    <footer className="flex items-center gap-3 border-t border-rule bg-paper px-4 py-2">
      <button
        type="button"
        aria-label={element.paused ? t("play_all") : t("pause")}
        onClick={() => (element.paused ? void element.play() : element.pause())}
        className="flex size-9 shrink-0 items-center justify-center rounded-full bg-ink text-paper pointer-coarse:size-11"
      >
        <Icon name={element.paused ? "play" : "pause"} size={14} />
      </button>
      <input
        type="range"
        aria-label={t("position")}
        min={0}
        max={seconds || 1}
        step={0.1}
        value={element.currentTime}
        onChange={(event) => {
          element.currentTime = Number(event.target.value);
        }}
        className="min-w-0 grow accent-(--ink)"
      />
      <span className="text-xs whitespace-nowrap text-muted">
        {formatDuration(element.currentTime * 1000)} / {formatDuration(seconds * 1000)}
      </span>
    </footer>
  );
}
