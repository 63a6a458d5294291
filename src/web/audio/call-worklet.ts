/** Runs on the audio thread: the microphone becomes frames, the agent's frames become sound. */
import { Framer, toFloat } from "./framer.ts";
import { JitterBuffer } from "./jitter-buffer.ts";

/** The audio thread's globals; TypeScript's DOM library does not describe them. */
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** 60 ms before the first sound, at most 400 ms behind the agent. */
const TARGET_FRAMES = 3;
const LIMIT_FRAMES = 20;

class Capture extends AudioWorkletProcessor {
  readonly #framer = new Framer(sampleRate, (frame, level) => {
    this.port.postMessage({ frame: frame.buffer, level }, [frame.buffer]);
  });

  process(inputs: Float32Array[][]): boolean {
    const channel = inputs[0]?.[0];
    if (channel) this.#framer.push(channel);
    return true;
  }
}

class Playback extends AudioWorkletProcessor {
  readonly #buffer = new JitterBuffer(TARGET_FRAMES, LIMIT_FRAMES);

  constructor() {
    super();
    this.port.onmessage = (event: MessageEvent<ArrayBuffer>) => this.#buffer.push(toFloat(event.data));
  }

  process(_inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const channel = outputs[0]?.[0];
    if (channel) this.#buffer.pull(channel);
    return true;
  }
}

registerProcessor("liaison-capture", Capture);
registerProcessor("liaison-playback", Playback);
