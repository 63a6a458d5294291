/** Levels for the waves of the call page, five times a second. */
import { FRAME_MS } from "#ports/audio.ts";

const EVERY = 200 / FRAME_MS;
const AUDIBLE = 0.008;

export type Levels = { partner: number; agent: number; speaking: "agent" | "partner" | "both" | "none" };

export class LevelMeter {
  #partner = 0;
  #agent = 0;
  #partnerSpoke = false;
  #frames = 0;

  /** Levels of one tick; `voiced` when the person speaks. Answers with the loudest of the last 200 ms when they are over. */
  add(partner: number, agent: number, voiced: boolean): Levels | null {
    this.#partner = Math.max(this.#partner, partner);
    this.#agent = Math.max(this.#agent, agent);
    this.#partnerSpoke ||= voiced;
    this.#frames += 1;
    if (this.#frames < EVERY) return null;
    const agentSpoke = this.#agent > AUDIBLE;
    const speaking = this.#partnerSpoke ? (agentSpoke ? "both" : "partner") : agentSpoke ? "agent" : "none";
    const levels: Levels = { partner: this.#partner, agent: this.#agent, speaking };
    this.#partner = 0;
    this.#agent = 0;
    this.#partnerSpoke = false;
    this.#frames = 0;
    return levels;
  }
}
