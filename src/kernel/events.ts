/**
 * Domain events: a lower module tells a higher one. Subscribers run synchronously, in order of subscription, in the
 * emitter's transaction; an error in one rolls everything back.
 */
export type Subscriber<Ctx, E> = (ctx: Ctx, event: E) => Promise<void>;

export class EventBus<Ctx> {
  readonly #subscribers = new Map<string, Array<Subscriber<Ctx, never>>>();

  on<E extends { type: string }>(type: E["type"], subscriber: Subscriber<Ctx, E>): void {
    const list = this.#subscribers.get(type) ?? [];
    list.push(subscriber as Subscriber<Ctx, never>);
    this.#subscribers.set(type, list);
  }

  async deliver(ctx: Ctx, event: { type: string }): Promise<void> {
    for (const subscriber of this.#subscribers.get(event.type) ?? []) await subscriber(ctx, event as never);
  }
}
