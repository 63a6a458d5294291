/** From where an address can be opened: everywhere as far as can be told, only in the own network, or only on this computer. */
export type Reach = "anywhere" | "network" | "computer";

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
const PRIVATE = /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cde].*\])$/;

export function reachOf(address: string): Reach {
  const { hostname } = new URL(address);
  if (LOOPBACK.test(hostname)) return "computer";
  // A name without a dot is known to the own network alone.
  const within = PRIVATE.test(hostname) || hostname.endsWith(".local") || !/[.:]/.test(hostname);
  return within ? "network" : "anywhere";
}
