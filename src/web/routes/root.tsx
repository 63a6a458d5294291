import { type ErrorComponentProps, Outlet, useRouter } from "@tanstack/react-router";
import { Problem } from "../ui/problem.tsx";

export function Root() {
  return <Outlet />;
}

/** A screen that failed as a whole: the address is kept, so trying again is enough. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main className="mx-auto max-w-xl p-6">
      <Problem
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </main>
  );
}
