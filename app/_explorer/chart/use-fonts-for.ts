import { useEffect, useState } from "react";
import type { Scene } from "../../_core/graph/scene";

function lettersOf({ nodes, edges }: Scene): string {
  const lines = [...nodes.flatMap(({ name, detail }) => [...name, ...detail]), ...edges.flatMap(({ label }) => label?.line ?? [])];
  return [...new Set(lines.map(({ text }) => text).join(""))].join("");
}

/** Whether the letters of a scene can be drawn: a canvas takes whatever font is there and never draws again by itself. */
export function useFontsFor(scene: Scene): boolean {
  const [hasFonts, setHasFonts] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const done = () => {
      if (isWanted) setHasFonts(true);
    };
    document.fonts.load("14px Inter", lettersOf(scene)).then(done, done);
    return () => {
      isWanted = false;
    };
  }, [scene]);
  return hasFonts;
}
