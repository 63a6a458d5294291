import { useTranslations } from "use-intl";
import type { GymScore } from "#modules/flows/schema.ts";
import { brokenIn, type Figure, perCall } from "./figures.ts";

/** One figure of a score in words; what needs a look stands out by weight and colour. */
export function FigureText({ score, figure }: { score: GymScore | undefined; figure: Figure }) {
  const t = useTranslations("gym");
  if (!score) return <span className="text-faint">–</span>;
  const bad = <T extends React.ReactNode>(wrong: boolean, text: T) =>
    wrong ? <strong className="text-accent">{text}</strong> : text;
  switch (figure) {
    case "captured":
      return score.expected === 0 ? (
        <span className="text-muted">{t("nothing_expected")}</span>
      ) : (
        bad(score.correct < score.expected, t("of", { correct: score.correct, expected: score.expected }))
      );
    case "silently_wrong":
      return bad(score.silentlyWrong > 0, score.silentlyWrong);
    case "questions":
      return t("per_call", { value: perCall(score.questions, score) });
    case "turns":
      return t("per_call", { value: perCall(score.turns, score) });
    case "minutes":
      return t("minutes", { minutes: Math.round(score.seconds / 6) / 10 });
    case "unneeded":
      return score.unneeded;
    case "violations":
      return bad(brokenIn(score) > 0, brokenIn(score));
  }
}
