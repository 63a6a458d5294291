/** A person who listens to a live call: the sound of both sides, recognised. */
import WebSocket from "ws";
import type { Stt } from "../../src/ports/stt.ts";
import { pause } from "./calls.ts";
import type { TestServer } from "./server.ts";

const FRAME_BYTES = 640;
const QUIET_FRAMES = 25;
const AUDIBLE = 300;
/** Long enough for the greeting, the question about recording and its answers. */
const LISTEN_MS = 40_000;

/** What was understood of each stretch of sound. */
export async function listenTo(server: TestServer, conversation: string, ear: Stt): Promise<string[]> {
  const frames: Int16Array[] = [];
  const address = `${server.url.replace("http", "ws")}/api/workspaces/${server.workspaceId}/conversations/${conversation}`;
  const socket = new WebSocket(`${address}/listen`, { headers: { authorization: `Bearer ${server.token}` } });
  const opened = new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  socket.on("message", (data: Buffer, isBinary: boolean) => {
    if (!isBinary) return;
    if (data.length !== FRAME_BYTES) throw new Error(`a frame of ${data.length} bytes`);
    frames.push(new Int16Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length)));
  });
  await opened;
  await pause(LISTEN_MS);
  socket.terminate();
  const texts: string[] = [];
  for (const stretch of stretches(frames)) texts.push((await ear.transcribe(stretch, { language: "en" })).text);
  return texts;
}

/** Sound between silences of half a second. */
function stretches(frames: readonly Int16Array[]): Int16Array[] {
  const found: Int16Array[][] = [];
  let current: Int16Array[] = [];
  let quiet = 0;
  for (const frame of frames) {
    const loud = frame.some((sample) => Math.abs(sample) > AUDIBLE);
    quiet = loud ? 0 : quiet + 1;
    if (loud || current.length > 0) current.push(frame);
    if (quiet < QUIET_FRAMES) continue;
    if (current.length > QUIET_FRAMES + 5) found.push(current);
    current = [];
  }
  if (current.length > 0) found.push(current);
  return found.map((list) => Int16Array.from(list.flatMap((frame) => [...frame])));
}
