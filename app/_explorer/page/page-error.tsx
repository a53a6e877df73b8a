import Link from "next/link";
import { Button } from "../ui/button";
import { Notice } from "./notice";

/** Says that something went wrong that a reader cannot help, and what may help. */
export function PageError({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Notice title="This page cannot be shown">
      <p>Something went wrong in drawing it. Nothing is lost: the case is as it was, and the address still names the same step.</p>
      <p>
        <Button look="strong" onClick={onRetry}>
          Try again
        </Button>
      </p>
      <p>
        If it fails again, <Link href="/" prefetch={false}>begin from the library</Link>, and please <a href="/corrections">report it</a> with the address of this page.
      </p>
    </Notice>
  );
}
