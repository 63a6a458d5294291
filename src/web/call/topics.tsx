import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import { type ConversationDetail, isAnswered, type TopicView } from "#modules/conversations/schema.ts";
import { formatInterval } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { useHere } from "../lib/workspace.ts";
import { useAnnouncedText } from "../ui/announced.tsx";
import { cx } from "../ui/class-names.ts";
import { Conditions } from "../ui/conditions.tsx";
import { Glow } from "../ui/glow.tsx";
import { understoodText } from "./understood.ts";

/** A glyph and a word for each state: colour alone says nothing. */
const GLYPHS: Record<TopicView["status"], string> = {
  open: "○",
  asked: "◔",
  heard: "◑",
  said: "◕",
  confirmed: "●",
  unknown: "?",
  refused: "×",
};

/** What must be learnt, line by line. Pointing at one lights its words in the conversation. */
export function Topics({
  call: { topics, missing, conditions, announced },
  live,
  lit,
  onLight,
}: {
  call: Pick<ConversationDetail, "topics" | "missing" | "conditions" | "announced">;
  live: boolean;
  lit: string | null;
  onLight: (lineId: string | null) => void;
}) {
  const t = useTranslations("call");
  const { workspace } = useHere();
  const understood = useUnderstood();
  const announcedText = useAnnouncedText();
  const asked = topics.filter(({ status }) => status !== "open").length;
  // While a line is talked about, the record does not have yet what was said of it.
  const lacking = live ? {} : missing;
  const answered = topics.filter(isAnswered).length;
  return (
    <section className="py-3">
      <h2 className="px-4 pb-1 text-sm font-semibold">
        {live ? t("to_learn") : t("learnt")}{" "}
        <span className="font-normal text-muted">{t("settled", { asked, count: topics.length, answered })}</span>
      </h2>
      <ul className="max-lg:flex max-lg:gap-2 max-lg:overflow-x-auto max-lg:px-4 max-lg:pb-1">
        {topics.map((topic) => (
          <li
            key={topic.lineId}
            className="max-lg:w-60 max-lg:shrink-0 max-lg:rounded-md max-lg:border max-lg:border-rule"
          >
            <div
              className={cx("flex gap-2.5 px-4 py-2 text-sm", lit === topic.lineId && "bg-mark/60")}
              onPointerEnter={() => onLight(topic.lineId)}
              onPointerLeave={() => onLight(null)}
            >
              <span
                aria-hidden="true"
                className={cx("w-3 shrink-0 text-center", topic.status === "refused" && "text-accent")}
              >
                {GLYPHS[topic.status]}
              </span>
              <div className="min-w-0">
                <Link
                  to="/w/$workspace/orders"
                  params={{ workspace: workspace.id }}
                  search={{ line: topic.lineId }}
                  className="font-medium hover:underline"
                  onFocus={() => onLight(topic.lineId)}
                  onBlur={() => onLight(null)}
                >
                  {topic.po} / {topic.line}
                </Link>
                <p className="truncate text-muted" title={topic.item}>
                  {topic.item}
                </p>
                <Glow value={topic.status}>
                  <span
                    className={cx(
                      "text-xs",
                      topic.status === "refused" || topic.status === "unknown" ? "text-accent" : "text-muted",
                    )}
                  >
                    {t(`topic.${topic.status}`)}
                  </span>
                </Glow>
                {topic.understood.map(understood).map((text) => (
                  <p key={text} className={topic.status === "confirmed" ? "font-semibold" : ""}>
                    <Glow value={text}>{text}</Glow>
                  </p>
                ))}
                <Conditions
                  conditions={topic.commitmentIds.flatMap((id) => conditions[id] ?? [])}
                  className="block break-words"
                />
                {announced[topic.lineId] && <p className="text-xs">{announcedText(announced[topic.lineId]!, false)}</p>}
                <Missing of={lacking[topic.lineId]} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody has promised of it, as the record stands now. */
function Missing({ of }: { of: ConversationDetail["missing"][string] | undefined }) {
  const t = useTranslations("call");
  const { locale } = useReader();
  if (of === undefined) return null;
  return (
    <p className="text-xs text-accent">{t("missing", { quantity: `${formatQuantity(of.qty, locale)} ${of.uom}` })}</p>
  );
}

function useUnderstood(): (understood: TopicView["understood"][number]) => string {
  const t = useTranslations("call");
  const tp = useTranslations("promise");
  const reader = useReader();
  return (understood) =>
    understoodText(understood, {
      locale: reader.locale,
      about: (quantity) => t("about", { quantity }),
      when: (interval) => formatInterval(interval, reader, (date) => tp("from", { date })),
      basis: (basis) => tp(`basis.${basis}`),
    });
}
