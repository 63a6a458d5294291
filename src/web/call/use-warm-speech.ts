import { useEffect } from "react";
import { request, workspacePath } from "../lib/api.ts";
import { useHere } from "../lib/workspace.ts";

/** The models take seconds to load: that begins while the call is still being chosen, not when it is started. */
export function useWarmSpeech(language: string | undefined): void {
  const { workspace } = useHere();
  useEffect(() => {
    if (language === undefined) return;
    // Only a head start: what fails here is told by starting the call.
    request("POST", workspacePath(workspace.id, "speech/warm"), { language }).catch(() => undefined);
  }, [workspace.id, language]);
}
