import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { newKey, request, workspacePath } from "./api.ts";
import { useHere } from "./workspace.ts";

type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * A write in the workspace. The idempotency key changes only after a success or with another body, so that pressing again
 * after a lost answer repeats nothing. What it touches is read again at once, without waiting for the change stream.
 */
export function useWrite<Answer>(
  method: Method,
  path: string,
  options: { touches: readonly string[]; onDone?: (answer: Answer) => void },
) {
  const { workspace } = useHere();
  const client = useQueryClient();
  const attempt = useRef({ key: newKey(), body: "" });
  return useMutation({
    mutationFn: (body?: unknown) => {
      const text = JSON.stringify(body) ?? "";
      if (attempt.current.body !== text) attempt.current = { key: newKey(), body: text };
      return request<Answer>(method, workspacePath(workspace.id, path), body, { idempotencyKey: attempt.current.key });
    },
    onSuccess: (answer) => {
      attempt.current = { key: newKey(), body: "" };
      for (const noun of options.touches) client.invalidateQueries({ queryKey: ["w", workspace.id, noun] });
      options.onDone?.(answer);
    },
  });
}
