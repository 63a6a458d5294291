/** The live events of a call, as the call page gets them. */

import { createClient } from "../../src/cli/client.ts";
import { readConfig } from "../../src/kernel/config.ts";
import { LiveEvent } from "../../src/modules/conversations/schema.ts";

export type Watched = { url: string; dataDir: string; workspaceId: string };

/** Until `onEvent` answers false or the call ends. Rejects when the server goes away. */
export async function watchLive(
  { url, dataDir, workspaceId }: Watched,
  conversation: string,
  onEvent: (event: LiveEvent) => boolean,
): Promise<void> {
  const client = createClient(url, { ...readConfig(process.env), dataDir });
  await client.stream(`/api/workspaces/${workspaceId}/conversations/${conversation}/live`, (data) => {
    const event = LiveEvent.parse(data);
    const over = event.type === "status" && (event.status === "ended" || event.status === "broken_off");
    return onEvent(event) && !over;
  });
}
