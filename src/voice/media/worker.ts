/**
 * The media thread: one ticker for all calls. Composed in src/media-worker.ts, which alone knows which voice activity
 * detector is used. Speech is never recognised or synthesised here, so nothing makes a frame late.
 */
import type { MessagePort } from "node:worker_threads";
import { receiveUntilEnd } from "#kernel/worker-end.ts";
import type { Vad } from "#ports/vad.ts";
import { CallLine } from "./line.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { startTicker } from "./ticker.ts";

/**
 * `ready`: detectors made before the first call. Making one takes the thread about 100 ms, which every running call would
 * hear; so they are made at the start and used again.
 */
export function runMediaWorker(port: MessagePort, createVad: () => Vad, ready: number): void {
  const lines = new Map<number, { line: CallLine; vad: Vad }>();
  const idle = Array.from({ length: ready }, createVad);
  const tell = (message: FromWorker) => port.postMessage(message);

  const receive = (message: ToWorker): void => {
    if (message.type === "open") {
      const vad = idle.pop() ?? createVad();
      vad.reset();
      lines.set(message.call, { vad, line: new CallLine({ vad, capMs: message.capMs }) });
      tell({ type: "opened", call: message.call });
      return;
    }
    const line = lines.get(message.call)?.line;
    if (!line) return;
    if (message.type === "frame") line.push(message.frame);
    else line.command(message.command);
  };

  const stopTicker = startTicker((deadline, skipped) => {
    if (lines.size === 0) return;
    const calls = [...lines].map(([call, { line, vad }]) => {
      const atMs = line.nowMs;
      const { frame, events } = line.tick();
      if (events.some((event) => event.type === "closed")) {
        lines.delete(call);
        idle.push(vad);
      }
      return { call, atMs, frame, events };
    });
    tell({ type: "tick", deadline, skipped, calls });
  });
  receiveUntilEnd(port, receive, stopTicker);
}
