/**
 * The microphone of a browser test. The page captures, frames and sends as with any other; only the sound that the device
 * would pick up is what the test plays, when the test says so.
 */
import type { BrowserContext, Page } from "playwright-core";

export async function replaceMicrophone(context: BrowserContext): Promise<void> {
  await context.addInitScript(installMicrophone);
}

/** Plays 16 kHz samples into the page's microphone; resolves when the last one was played. */
export async function speak(page: Page, pcm: Int16Array): Promise<void> {
  const base64 = Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength).toString("base64");
  await page.evaluate((sound) => window.testMicrophone.play(sound), base64);
}

declare global {
  interface Window {
    testMicrophone: { play(base64: string): Promise<void> };
  }
}

function installMicrophone(): void {
  let open: { context: AudioContext; destination: MediaStreamAudioDestinationNode } | null = null;
  const device = { kind: "audioinput", deviceId: "test", groupId: "", label: "", toJSON: () => ({}) } as const;
  navigator.mediaDevices.enumerateDevices = async () => [device];
  navigator.mediaDevices.getUserMedia = async () => {
    const context = new AudioContext({ sampleRate: 16_000 });
    const destination = context.createMediaStreamDestination();
    // A quiet room is not a muted line: noise far below speech, as any device has it.
    const room = context.createBuffer(1, 32_000, 16_000);
    const samples = room.getChannelData(0);
    for (let i = 0; i < samples.length; i += 1) samples[i] = (Math.random() - 0.5) * 0.0005;
    const noise = new AudioBufferSourceNode(context, { buffer: room, loop: true });
    noise.connect(destination);
    noise.start();
    await context.resume();
    open = { context, destination };
    return destination.stream;
  };
  window.testMicrophone = {
    play: (base64) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(new Error("the page has not asked for the microphone"));
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const samples = Float32Array.from(new Int16Array(bytes.buffer), (sample) => sample / 32_768);
        const buffer = open.context.createBuffer(1, samples.length, 16_000);
        buffer.copyToChannel(samples, 0);
        const source = new AudioBufferSourceNode(open.context, { buffer });
        source.connect(open.destination);
        source.onended = () => resolve();
        source.start();
      }),
  };
}
