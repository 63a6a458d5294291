import workletUrl from "./call-worklet.ts?worker&url";
import { SAMPLE_RATE } from "./framer.ts";

export type MediaState = "asking" | "connecting" | "ready" | "ended" | "denied" | "no_device" | "failed";

export type MediaListener = {
  onState: (state: MediaState, reason: string | null) => void;
  /** Microphone level 0..1, about 50 a second. */
  onLevel: (level: number) => void;
};

/** Beyond this the network cannot carry the call; frames are dropped instead of arriving late. */
const MAX_BACKLOG_BYTES = 64_000;

/** As much as the jitter buffer may hold. */
const DRAIN_MS = 500;

export type MicrophoneObstacle = "insecure" | "unsupported" | "no_device";

/** Why no microphone can be opened on this page at all, before anybody is asked and the devices are looked for. */
export function microphoneObstacle(): "insecure" | "unsupported" | null {
  if (!window.isSecureContext) return "insecure";
  if (!navigator.mediaDevices?.getUserMedia || typeof AudioWorkletNode === "undefined") return "unsupported";
  return null;
}

/** The supplier's end of a browser call (docs/protocols/browser-call.md): owns microphone, sound and socket until `close`. */
export class MediaCall {
  readonly #listener: MediaListener;
  #context: AudioContext | null = null;
  #stream: MediaStream | null = null;
  #socket: WebSocket | null = null;
  #state: MediaState = "asking";
  #muted = false;
  #drained: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: MediaListener) {
    this.#listener = listener;
  }

  /** Opens microphone, then socket. Echo cancellation is on: people answer through loudspeakers. */
  async open(path: string, options: { microphone: boolean }): Promise<void> {
    this.#move("asking", null);
    try {
      if (options.microphone) {
        this.#stream = await navigator.mediaDevices.getUserMedia({
          audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
        });
      }
      const context = new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: "interactive" });
      this.#context = context;
      await context.audioWorklet.addModule(workletUrl);
      await context.resume();
      if (this.#closed()) return this.#release();
      this.#connect(path, context);
    } catch (error) {
      this.#fail(error);
    }
  }

  #connect(path: string, context: AudioContext): void {
    this.#move("connecting", null);
    const playback = new AudioWorkletNode(context, "liaison-playback", { numberOfInputs: 0, outputChannelCount: [1] });
    playback.connect(context.destination);
    const socket = new WebSocket(new URL(path, window.location.href.replace(/^http/, "ws")));
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) => {
      if (typeof data !== "string") playback.port.postMessage(data, [data]);
      else this.#control(data);
    };
    // A listening person's socket has no greeting: it is ready when open.
    socket.onopen = () => (this.#stream ? undefined : this.#move("ready", null));
    socket.onclose = () => {
      if (this.#drained) return;
      if (this.#state === "connecting") this.#fail(new Error("refused"));
      else this.#finish(null);
    };
    if (this.#stream) this.#capture(context, socket, this.#stream);
  }

  #capture(context: AudioContext, socket: WebSocket, stream: MediaStream): void {
    const capture = new AudioWorkletNode(context, "liaison-capture", { numberOfOutputs: 0 });
    context.createMediaStreamSource(stream).connect(capture);
    capture.port.onmessage = ({ data }: MessageEvent<{ frame: ArrayBuffer; level: number }>) => {
      this.#listener.onLevel(this.#muted ? 0 : data.level);
      if (socket.readyState !== WebSocket.OPEN || socket.bufferedAmount > MAX_BACKLOG_BYTES) return;
      socket.send(this.#muted ? new ArrayBuffer(data.frame.byteLength) : data.frame);
    };
    stream.getAudioTracks()[0]?.addEventListener("ended", () => this.#finish("microphone_lost"));
  }

  #control(text: string): void {
    const message = parseControl(text);
    if (message?.type === "ready") this.#move("ready", null);
    if (message?.type === "end") this.#drain(message.reason);
    if (message?.type === "error") this.#finish(message.reason);
  }

  /** The agent's last words still wait to be played; the microphone is closed at once. */
  #drain(reason: string): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#drained = setTimeout(() => this.#finish(reason), DRAIN_MS);
  }

  key(key: string): void {
    this.#send({ type: "key", key });
  }

  /** Silence is sent instead of the microphone; the call's clock goes on. */
  mute(muted: boolean): void {
    this.#muted = muted;
  }

  close(): void {
    this.#finish(null);
  }

  #send(message: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #fail(error: unknown): void {
    const name = error instanceof DOMException ? error.name : "";
    const state = name === "NotAllowedError" ? "denied" : name === "NotFoundError" ? "no_device" : "failed";
    this.#release();
    this.#move(state, name || null);
  }

  #finish(reason: string | null): void {
    if (this.#closed()) return;
    this.#release();
    this.#move("ended", reason);
  }

  #closed(): boolean {
    return this.#state === "ended" || this.#state === "denied" || this.#state === "no_device";
  }

  #release(): void {
    clearTimeout(this.#drained);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    if (this.#socket && this.#socket.readyState <= WebSocket.OPEN) this.#socket.close();
    if (this.#context && this.#context.state !== "closed") void this.#context.close();
    this.#socket = null;
    this.#context = null;
  }

  #move(state: MediaState, reason: string | null): void {
    this.#state = state;
    this.#listener.onState(state, reason);
  }
}

type Control = { type: "ready" } | { type: "end" | "error"; reason: string };

/** Unknown messages are ignored, as the protocol asks of a client. */
export function parseControl(text: string): Control | null {
  try {
    const message: unknown = JSON.parse(text);
    if (typeof message !== "object" || message === null || !("type" in message)) return null;
    if (message.type === "ready") return { type: "ready" };
    if (message.type === "end") return { type: "end", reason: "reason" in message ? String(message.reason) : "" };
    if (message.type === "error") return { type: "error", reason: "code" in message ? String(message.code) : "" };
    return null;
  } catch {
    return null;
  }
}
