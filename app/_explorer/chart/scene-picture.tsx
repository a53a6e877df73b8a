import { toPageSvg } from "./page-svg";
import type { Scene } from "../../_core/graph/scene";

/** The scene as a picture in the page: what is seen until the canvas is there, and all there is without JavaScript. */
export function ScenePicture({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  return <div role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: toPageSvg(scene) }} suppressHydrationWarning />;
}
