/** Whether a sound says something, by the built-in ear: it turns over on a change of 50 ms of silence, so it listens again. */
import type { Stt } from "../../src/ports/stt.ts";

const LEAD_MS = [0, 60, 150];

/** What was heard each time, to be matched as a whole. */
export async function hearAgain(ear: Stt, sound: Int16Array): Promise<string> {
  const heard: string[] = [];
  for (const ms of LEAD_MS) {
    const lead = ms * 16;
    const pcm = new Int16Array(lead + sound.length);
    pcm.set(sound, lead);
    heard.push((await ear.transcribe(pcm, { language: "en" })).text);
  }
  return heard.join("\n");
}
