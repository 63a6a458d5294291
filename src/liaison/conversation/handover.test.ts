/** Another language and another person within one conversation, in words. */
import { describe, expect, it } from "vitest";
import { TextTalk } from "./text-talk.fixture.ts";

const ORDER = /4471|四四七一|Main board/;

function begun(): TextTalk {
  const talk = new TextTalk();
  talk.hear("yes, that is fine");
  talk.hear("yes, go ahead");
  return talk;
}

describe("the language", () => {
  it("is offered after one turn in another one, and what that turn told is not asked again", () => {
    const talk = begun();
    expect(talk.hear("Hmm, 差不多吧... maybe next week something.")).toEqual(["我们用中文继续，可以吗？"]);
    const said = talk.hear("好的, 中文方便一点。");
    expect(talk.state.language).toBe("zh");
    expect(said.join()).toMatch(/十一月三十号.*十二月六号/);
    expect(talk.blocked).toEqual([]);
  });

  it("changes at once when it is asked for", () => {
    const talk = begun();
    const said = talk.hear("sorry, can we speak Spanish?");
    expect(talk.state.language).toBe("es");
    expect(said.join(" ")).toMatch(/español.*Pedido/);
  });

  it("stays where the channel cannot carry another one, and says so", () => {
    const talk = new TextTalk({ languages: ["en"] });
    talk.hear("yes, that is fine");
    expect(talk.hear("can we speak Spanish?")[0]).toMatch(/do not speak that language/);
    expect(talk.state.language).toBe("en");
  });

  it("changes after two turns where the offer was not taken", () => {
    const talk = begun();
    talk.hear("pues no sé todavía cuándo sale");
    expect(talk.hear("el tres de diciembre sale todo").join()).toMatch(/tres de diciembre/);
    expect(talk.state.language).toBe("es");
  });

  it("is told of every sentence, so that each is spoken in its own", () => {
    const talk = begun();
    talk.hear("pues no sé todavía cuándo sale");
    const languages = talk.of("say").map(({ say }) => say.language);
    expect(languages.slice(0, -1).every((language) => language === "en")).toBe(true);
    expect(languages.at(-1)).toBe("es");
  });
});

describe("another person", () => {
  it("hears the notice and the question about recording before any order", () => {
    const talk = new TextTalk();
    talk.hear("one moment, I put you through to planning");
    const opening = talk.hear("hello, Zhou speaking");
    expect(opening.join(" ")).toMatch(/AI assistant.*record this call/);
    expect(
      talk
        .of("say")
        .map(({ say }) => JSON.stringify(say.values))
        .join(),
    ).not.toMatch(ORDER);
    expect(talk.hear("yes").join(" ")).toMatch(/Main board/);
  });

  it("pauses the recording until the new person has allowed it", () => {
    const talk = begun();
    talk.hear("one moment, I put you through");
    expect(talk.of("pause_recording")).toHaveLength(1);
    expect(talk.state.recording).toBe("pending");
    talk.hear("hello?");
    talk.hear("yes");
    expect(talk.state.recording).toBe("recorded");
    expect(talk.state.work.handedOver).toBe(true);
  });

  it("is asked only what the first one could not say", () => {
    const talk = begun();
    talk.hear("3,200 on the third of December");
    talk.hear("I can't say, ask Mr. Zhou in planning");
    talk.hear("yes");
    expect(talk.said.at(-1)).toMatch(/put me through/);
    talk.hear("yes, one moment");
    talk.hear("hello?");
    expect(talk.hear("yes").join(" ")).toMatch(/That leaves eight hundred pieces/);
    talk.hear("the tenth of December");
    talk.hear("yes");
    expect(
      talk
        .of("record")
        .at(-1)!
        .deliveries.map(({ qty }) => qty),
    ).toEqual([3200, 800]);
  });

  it("who reports an injury before anything is asked is heard: a person is told, and nothing of the words is kept", () => {
    const talk = begun();
    talk.hear("one moment, I put you through");
    talk.hear("hello, one of our workers was badly hurt");
    expect(talk.state.phase).toBe("ended");
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "injury" }, heard: { contentId: null } }]);
  });

  it("never comes: after the wait the call ends, with what was recorded", () => {
    const talk = begun();
    talk.hear("one moment, I put you through");
    const said = talk.event({ kind: "silence", atMs: 90_000 });
    expect(said.join()).toMatch(/Nobody has come/);
    expect(talk.state.phase).toBe("ended");
  });
});

describe("a machine", () => {
  it.each([
    ["machine", "voicemail", 1],
    ["mailbox_full", "no_answer", 0],
  ] as const)("that is a %s ends the call as %s", (by, outcome, sentences) => {
    const talk = new TextTalk();
    const said = talk.event({ kind: "answered", by });
    expect(said).toHaveLength(sentences);
    expect(said.join()).not.toMatch(ORDER);
    expect(talk.state.outcome).toBe(outcome);
  });
});
