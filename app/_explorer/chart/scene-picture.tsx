import type { Scene } from "../../_core/graph/scene";
import { toSvg } from "../../_core/picture/to-svg";

interface ScenePictureProps {
  readonly scene: Scene;
  /** What the picture shows, for whoever cannot see it. */
  readonly title: string;
  /** Sets it apart from other pictures on the page. */
  readonly idPrefix: string;
}

/** The scene as a picture in the page: what is seen until the canvas is there, and all there is without JavaScript. */
export function ScenePicture({ scene, title, idPrefix }: ScenePictureProps) {
  return <div dangerouslySetInnerHTML={{ __html: toSvg(scene, { theme: "page", title, idPrefix }) }} suppressHydrationWarning />;
}
