import { formatCount } from "../../_core/words/counts";
import { Button } from "../ui/button";

/** Above so many lines a list begins with its first: thousands keep a reader waiting at every step. */
export const LONG_LIST = 150;
/** So many lines of a long list are shown at first. */
export const SHOWN_AT_FIRST = 100;

/** Shows the lines of a long list that were left out. */
export function ShowAll({ count, what, onShow }: { readonly count: number; readonly what: string; readonly onShow: () => void }) {
  return (
    <Button className="needs-script" onClick={onShow}>
      Show all {formatCount(count)} {what}
    </Button>
  );
}
