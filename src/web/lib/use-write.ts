import { useMutation, useQueryClient } from "@tanstack/react-query";
import { send, workspacePath } from "./api.ts";
import { useAttempt } from "./use-attempt.ts";
import { useHere } from "./workspace.ts";

type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/** A write in the workspace. What it touches is read again at once, without waiting for the change stream. */
export function useWrite<Answer>(
  method: Method,
  path: string,
  options: { touches: readonly string[]; onDone?: (answer: Answer) => void },
) {
  const { workspace } = useHere();
  const client = useQueryClient();
  const attempt = useAttempt();
  return useMutation({
    mutationFn: (body?: unknown) => {
      const key = attempt.keyFor(JSON.stringify(body) ?? "");
      return send<Answer>(method, workspacePath(workspace.id, path), body, key);
    },
    onSuccess: (answer) => {
      attempt.done();
      for (const noun of options.touches) client.invalidateQueries({ queryKey: ["w", workspace.id, noun] });
      options.onDone?.(answer);
    },
  });
}
