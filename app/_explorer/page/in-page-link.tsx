"use client";

import type { ComponentProps } from "react";
import { isPlainClick } from "./is-plain-click";

type InPageLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  /** The id of what it leads to. */
  readonly to: string;
};

/**
 * A link to a place on a page whose steps stand in the browser's history. Followed by the browser itself, it would leave
 * an entry there of which the router knows nothing: Back would change the address and not the page.
 */
export function InPageLink({ to, ...rest }: InPageLinkProps) {
  return (
    <a
      {...rest}
      href={`#${to}`}
      onClick={(event) => {
        const place = document.getElementById(to);
        if (place === null || !isPlainClick(event)) return;
        event.preventDefault();
        place.scrollIntoView();
        place.focus({ preventScroll: true });
      }}
    />
  );
}
