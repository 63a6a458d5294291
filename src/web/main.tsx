import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { IntlProvider } from "use-intl";
import { config } from "zod/v4/core";
import { ApiError } from "./lib/api.ts";
import { takeLinkToken } from "./lib/link-token.ts";
import { readerZone } from "./lib/locale.ts";
import { en } from "./messages/en.ts";
import { createAppRouter } from "./router.tsx";
import { Notices } from "./ui/notices.tsx";
import "./styles.css";

// Compiled validators need eval, which the page's policy forbids; without this, each schema would try and be reported.
config({ jitless: true });

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Changes arrive by the stream; reading again on every focus would only make the board flicker.
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // An answer, even a bad one, is an answer; only a lost connection or a busy server is asked again.
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status === 503),
    },
  },
});
// Before the router reads the address; and again when another link is opened in this very tab, which loads nothing anew.
takeLinkToken(window);
window.addEventListener("hashchange", () => takeLinkToken(window));
const router = createAppRouter(client);

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <IntlProvider locale="en" messages={en} timeZone={readerZone()}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Notices />
      </QueryClientProvider>
    </IntlProvider>
  </StrictMode>,
);
