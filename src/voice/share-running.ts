/** Who asks for the same while it runs waits for that run, and does not cause another. */
export function shareRunning(run: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  return (key) => {
    const found = running.get(key);
    if (found) return found;
    const started = run(key).finally(() => running.delete(key));
    running.set(key, started);
    return started;
  };
}
