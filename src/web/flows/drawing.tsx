import { useTranslations } from "use-intl";
import type { FlowView } from "#modules/flows/schema.ts";
import { useFlowNames } from "./names.ts";

const COLUMN = 188;
const BOX = 152;
const TOP = 12;
const HEAD = 36;
const NODE = 26;
const SIDE = 12;
/** Longer names are cut: the whole one stands in the list below and in the title. */
const LETTERS = 22;

type Node = { id: string; label: string; faint: boolean };

/** Steps from left to right, under each what is asked there, in the order of its data; below, what may come at any time. */
export function FlowDrawing({ view }: { view: FlowView }) {
  const t = useTranslations("flow");
  const names = useFlowNames();
  const columns = view.parts.map(({ step, questions }) => ({
    step,
    name: names.step(step),
    note: step === "lines" ? t("each_line") : null,
    nodes: [
      ...(step === "form" ? (view.form?.fields ?? []) : []).map(
        (field): Node => ({ id: `field-${field.id}`, label: names.field(field.id), faint: field.leftOut }),
      ),
      ...questions.map(({ kind }): Node => ({ id: kind, label: names.question(kind), faint: false })),
    ],
  }));
  const deepest = Math.max(...columns.map(({ nodes }) => nodes.length), 1);
  const width = SIDE * 2 + columns.length * COLUMN - (COLUMN - BOX) + 40;
  const bottom = TOP + HEAD + 28 + deepest * (NODE + 8);
  const aside = view.digressions.length > 0;
  const height = bottom + (aside ? 40 : 8);
  return (
    <div className="overflow-x-auto rounded-md border border-rule bg-paper p-3 max-sm:hidden">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="max-w-none text-[11.5px]"
        role="img"
        aria-label={t("drawing", { steps: columns.map(({ name }) => name).join(", ") })}
      >
        {columns.map(({ step, name, note, nodes }, index) => {
          const x = SIDE + index * COLUMN;
          return (
            <g key={step}>
              <rect
                x={x}
                y={TOP}
                width={BOX}
                height={HEAD}
                rx={6}
                className="fill-raised stroke-ink"
                strokeWidth={1.5}
              />
              <text x={x + BOX / 2} y={TOP + 22} textAnchor="middle" className="fill-ink font-semibold">
                {name}
              </text>
              <Arrow from={x + BOX} to={x + (index === columns.length - 1 ? BOX + 26 : COLUMN)} y={TOP + HEAD / 2} />
              {note && (
                <text x={x + BOX / 2} y={TOP + HEAD + 16} textAnchor="middle" className="fill-muted text-[10px]">
                  {note}
                </text>
              )}
              {nodes.length > 0 && (
                <line
                  x1={x + 8}
                  x2={x + 8}
                  y1={TOP + HEAD}
                  y2={TOP + HEAD + 28 + (nodes.length - 1) * (NODE + 8) + NODE / 2}
                  className="stroke-rule-strong"
                />
              )}
              {nodes.map((node, row) => (
                <NodeBox key={node.id} node={node} x={x + 8} y={TOP + HEAD + 28 + row * (NODE + 8)} />
              ))}
            </g>
          );
        })}
        <circle cx={width - 20} cy={TOP + HEAD / 2} r={7} className="fill-none stroke-ink" strokeWidth={1.5} />
        <circle cx={width - 20} cy={TOP + HEAD / 2} r={3.5} className="fill-ink">
          <title>{t("ends")}</title>
        </circle>
        {aside && (
          <g>
            <path
              d={`M${SIDE} ${bottom + 8}H${width - SIDE}`}
              className="fill-none stroke-edge"
              strokeDasharray="3 3"
            />
            <text x={SIDE} y={bottom + 28} className="fill-muted">
              {t("any_time")}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

function NodeBox({ node, x, y }: { node: Node; x: number; y: number }) {
  const label = node.label.length > LETTERS ? `${node.label.slice(0, LETTERS - 1)}…` : node.label;
  return (
    <g>
      <title>{node.label}</title>
      <line x1={x} x2={x + 10} y1={y + NODE / 2} y2={y + NODE / 2} className="stroke-rule-strong" />
      <rect
        x={x + 10}
        y={y}
        width={BOX - 18}
        height={NODE}
        rx={5}
        className="fill-raised stroke-rule-strong"
        strokeDasharray={node.faint ? "3 3" : undefined}
      />
      <text x={x + 18} y={y + 17} className={node.faint ? "fill-faint line-through" : "fill-ink"}>
        {label}
      </text>
    </g>
  );
}

function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <path
      d={`M${from + 2} ${y}H${to - 4}M${to - 9} ${y - 4}L${to - 4} ${y}L${to - 9} ${y + 4}`}
      className="fill-none stroke-edge"
      strokeWidth={1.3}
    />
  );
}
