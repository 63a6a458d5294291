import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `npx vite` serves the app alone and passes the API on to a server that is already running. */
const server = process.env.LIAISON_SERVER ?? "http://127.0.0.1:3000";

export default defineConfig({
  root: "src/web",
  plugins: [react(), tailwindcss()],
  build: { outDir: "../../dist/web", emptyOutDir: true, target: "es2022", sourcemap: true },
  worker: { format: "es" },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
