import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import { workspacePath } from "../lib/api.ts";
import { conversationQuery } from "../lib/queries.ts";
import { addLevels, applyLive, parseLive, SILENT, type WaveState, withRecord } from "./live.ts";

/**
 * A call's page: read once, then kept true by its own stream while the call lives. The stream numbers turns as they are
 * spoken, the log numbers events: the two never mix, so a read that comes meanwhile does not touch what the stream shows.
 */
export function useLiveCall(workspace: string, id: string) {
  const client = useQueryClient();
  const query = useQuery(conversationQuery(workspace, id));
  const [wave, setWave] = useState<WaveState>(SILENT);
  const [streamed, setStreamed] = useState<ConversationDetail | undefined>();
  const [lost, setLost] = useState(false);
  const live = query.data?.status === "live" || query.data?.status === "waiting";
  useEffect(() => {
    if (!live) return;
    const { queryKey } = conversationQuery(workspace, id);
    const source = new EventSource(workspacePath(workspace, `conversations/${id}/live`));
    const onEvent = (message: MessageEvent<string>) => {
      const event = parseLive(message.data);
      if (!event) return;
      if (event.type === "levels") setWave((before) => addLevels(before, event));
      else setStreamed((before) => applyLive(before, event));
      // The end is the log's to tell: the minutes are read at once.
      if (event.type === "status") void client.invalidateQueries({ queryKey });
    };
    for (const name of ["message", "live", "detail", "turn", "topics", "levels", "status"])
      source.addEventListener(name, onEvent);
    source.onopen = () => setLost(false);
    source.onerror = () => {
      setLost(true);
      // The stream also closes when the call has ended: reading once more tells which it was.
      void client.invalidateQueries({ queryKey });
    };
    return () => {
      source.close();
      setWave(SILENT);
      setStreamed(undefined);
      setLost(false);
      // Minutes say more than the stream did: evidence, audio, decisions.
      void client.invalidateQueries({ queryKey });
    };
  }, [client, workspace, id, live]);
  const data = live && streamed && query.data ? withRecord(streamed, query.data) : query.data;
  return { ...query, data, wave, live, lost: live && lost };
}
