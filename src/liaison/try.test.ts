import { it } from "vitest";
import { TextTalk } from "#liaison/conversation/text-talk.fixture.ts";

it("x", () => {
  const t = new TextTalk();
  const p = (x: string) => {
    console.log("P:", x);
    try {
      console.log("A:", t.hear(x).join(" | "), "  [", t.state.language, t.state.phase, t.state.recording, "]");
    } catch (e) {
      console.log("!!", (e as Error).message);
    }
  };
  p("yes that is fine");
  p("yes go ahead");
  p("Hmm, 差不多吧... maybe next week something.");
  p("好的, 中文方便一点。");
  p("Material not complete. Should be OK. 应该可以。");
  p("The connector, J7. Maybe Thursday. Not my part.");
  p("One week after, about 80%, remaining later.");
  p("这个我不能定, ask Mr. Zhou in planning.");
  p("对");
  p("好的我帮你转");
  p("喂?");
  p("可以录音");
  p("大概十二月十号, 如果SMT不插单。");
  p("对, 差不多。");
  p("两三天。");
  p("对");
});
