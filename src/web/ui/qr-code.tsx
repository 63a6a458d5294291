import { qrCode } from "../lib/qr.ts";

/** Dark on white in both themes, with the quiet zone of four modules that cameras need. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrCode(text);
  const size = code.length + 8;
  const path = code
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="w-52 bg-white"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
