import { useMemo, type CSSProperties } from "react";
import styles from "./export-dialog.module.css";
import { sizeOfPicture, toPictureSvg, type Picture } from "./to-picture";

/** The picture itself, drawn small. */
export function ExportPreview({ picture }: { readonly picture: Picture }) {
  const svg = useMemo(() => toPictureSvg(picture, { idPrefix: "export-preview" }), [picture]);
  const { width, height } = sizeOfPicture(picture);
  return (
    <div className={styles.preview} data-background={picture.look.background}>
      <div className={styles.picture} style={{ "--ratio": width / height } as CSSProperties} dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  );
}
