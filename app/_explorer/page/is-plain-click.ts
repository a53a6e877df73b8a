import type { MouseEvent } from "react";

/** Whether a click asks for nothing but to follow the link here: no other button, no new tab or window. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
