import { useEffect, useState } from "react";
import { chooseFilmKind, type FilmKind } from "./film-kind";
import type { PixelSize } from "./picture-sizes";

/** The kind of film that this browser makes of a size: null where it makes none, undefined while it is asked or while nobody wants to know. */
export function useFilmKind({ width, height }: PixelSize, isWanted: boolean): FilmKind | null | undefined {
  const name = `${String(width)} ${String(height)}`;
  const [found, setFound] = useState<{ readonly name: string; readonly kind: FilmKind | null } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const take = (kind: FilmKind | null) => {
      if (isCurrent) setFound({ name, kind });
    };
    chooseFilmKind({ width, height }).then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [name, width, height, isWanted]);
  return isWanted && found?.name === name ? found.kind : undefined;
}
