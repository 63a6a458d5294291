/**
 * The media thread: one ticker for all calls. Composed in src/media-worker.ts, which alone knows which voice activity
 * detector is used. Speech is never recognised or synthesised here, so nothing makes a frame late.
 */
import type { MessagePort } from "node:worker_threads";
import type { Vad } from "#ports/vad.ts";
import { CallLine } from "./line.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { startTicker } from "./ticker.ts";

export function runMediaWorker(port: MessagePort, createVad: () => Vad): void {
  const lines = new Map<number, CallLine>();
  const tell = (message: FromWorker) => port.postMessage(message);

  port.on("message", (message: ToWorker) => {
    if (message.type === "open") {
      lines.set(message.call, new CallLine({ vad: createVad(), capMs: message.capMs }));
      tell({ type: "opened", call: message.call });
      return;
    }
    const line = lines.get(message.call);
    if (!line) return;
    if (message.type === "frame") line.push(message.frame);
    else line.command(message.command);
  });

  startTicker((deadline, skipped) => {
    if (lines.size === 0) return;
    const calls = [...lines].map(([call, line]) => {
      const atMs = line.nowMs;
      const { frame, events } = line.tick();
      if (events.some((event) => event.type === "closed")) lines.delete(call);
      return { call, atMs, frame, events };
    });
    tell({ type: "tick", deadline, skipped, calls });
  });
}
