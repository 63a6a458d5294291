import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { peaks, readWav } from "../audio/wav.ts";
import { formatDuration } from "../lib/format.ts";
import { Icon } from "./icon.tsx";

const BARS = 72;

type Sound = { bars: number[]; seconds: number };

/** Only one clip sounds at a time. */
let sounding: HTMLAudioElement | null = null;

async function readSound(src: string, signal: AbortSignal): Promise<Sound | null> {
  const response = await fetch(src, { credentials: "same-origin", signal });
  if (!response.ok) throw new Error(`sound ${response.status}`);
  const wav = readWav(await response.arrayBuffer());
  return wav && { bars: peaks(wav.samples, BARS), seconds: wav.samples.length / wav.sampleRate };
}

/** A play button with the segment's own wave; click or drag in the wave to move. */
export function Player({ src }: { src: string }) {
  const t = useTranslations("player");
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const { data, error } = useQuery({
    queryKey: ["sound", src],
    queryFn: ({ signal }) => readSound(src, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  useFrames(playing, () => setAt(audio.current?.currentTime ?? 0));
  if (error) return <p className="text-xs text-muted">{t("unavailable")}</p>;
  const seconds = data?.seconds ?? 0;
  const toggle = () => {
    const element = audio.current;
    if (!element) return;
    if (playing) return element.pause();
    if (sounding !== element) sounding?.pause();
    sounding = element;
    element.play().catch(() => setPlaying(false));
  };
  const seek = (seconds: number) => {
    if (!audio.current) return;
    audio.current.currentTime = seconds;
    setAt(seconds);
  };
  return (
    <div className="flex items-center gap-2">
      {/* biome-ignore lint/a11y/useMediaCaption: the words stand beside the player */}
      <audio
        ref={audio}
        src={src}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => {
          setPlaying(false);
          setAt(0);
        }}
      />
      <button
        type="button"
        onClick={toggle}
        aria-label={playing ? t("pause") : t("play")}
        className="flex size-8 shrink-0 items-center justify-center rounded-full bg-ink text-paper hover:opacity-85 pointer-coarse:size-11"
      >
        <Icon name={playing ? "pause" : "play"} size={14} />
      </button>
      <div className="relative h-8 min-w-0 grow">
        <Wave bars={data?.bars ?? []} part={seconds > 0 ? at / seconds : 0} />
        <input
          type="range"
          min={0}
          max={seconds || 1}
          step={0.05}
          value={at}
          onChange={(event) => seek(Number(event.target.value))}
          aria-label={t("position")}
          className="absolute inset-0 w-full cursor-pointer opacity-0 focus-visible:opacity-100"
        />
      </div>
      <span className="text-xs text-muted">{formatDuration((playing || at > 0 ? at : seconds) * 1000)}</span>
    </div>
  );
}

export function Wave({ bars, part }: { bars: readonly number[]; part: number }) {
  return (
    <svg viewBox={`0 0 ${BARS * 3} 32`} preserveAspectRatio="none" className="h-full w-full" aria-hidden="true">
      {bars.map((bar, index) => {
        const height = Math.max(1.5, bar * 30);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in the clip
            key={index}
            x={index * 3}
            y={16 - height / 2}
            width={2}
            height={height}
            className={index / bars.length < part ? "fill-ink" : "fill-edge"}
          />
        );
      })}
    </svg>
  );
}

/** Calls back on every drawn frame while `active`. */
function useFrames(active: boolean, onFrame: () => void): void {
  const latest = useRef(onFrame);
  latest.current = onFrame;
  useEffect(() => {
    if (!active) return;
    let handle = requestAnimationFrame(function step() {
      latest.current();
      handle = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(handle);
  }, [active]);
}
