import { useEffect, useState } from "react";
import { type MicrophoneObstacle, microphoneObstacle } from "./media-call.ts";

/** Why no microphone can be used here now. Undefined until it is known; one that is plugged in later counts from then on. */
export function useMicrophoneObstacle(): MicrophoneObstacle | null | undefined {
  const [obstacle, setObstacle] = useState<MicrophoneObstacle | null | undefined>(
    () => microphoneObstacle() ?? undefined,
  );
  useEffect(() => {
    if (microphoneObstacle() !== null) return;
    const { mediaDevices } = navigator;
    let gone = false;
    const look = async () => {
      // A browser that does not tell what is there may still have one: asking for it will show.
      const devices = await mediaDevices.enumerateDevices().catch(() => null);
      const some = devices === null || devices.some(({ kind }) => kind === "audioinput");
      if (!gone) setObstacle(some ? null : "no_device");
    };
    void look();
    mediaDevices.addEventListener("devicechange", look);
    return () => {
      gone = true;
      mediaDevices.removeEventListener("devicechange", look);
    };
  }, []);
  return obstacle;
}
