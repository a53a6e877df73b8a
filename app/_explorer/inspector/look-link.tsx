"use client";

import type { ComponentProps } from "react";
import { flushSync } from "react-dom";
import type { Key } from "../../_core/replay/things";
import { formatViewQuery } from "../../_core/view-state/view-query";
import { useAddress } from "../page/address";
import { isPlainClick } from "../page/is-plain-click";
import { useNavigation } from "../page/navigation";
import { goToColumn } from "./go-to-column";
import styles from "./look-link.module.css";

type LookLinkProps = Omit<ComponentProps<"a">, "href"> & {
  /** The entity or relation to look into. */
  readonly about: Key;
};

/** The name of something, which opens the inspector on it. Plain words while nothing can be looked into, as without JavaScript. */
export function LookLink({ about, className = "", children, ...rest }: LookLinkProps) {
  const { shelf, query, look } = useNavigation();
  const address = useAddress();
  if (shelf === null) return <span className={className}>{children}</span>;
  return (
    <a
      {...rest}
      className={`${styles.link ?? ""} ${className}`}
      // In full: after a `#`, a `?` alone would begin another address, and be sent.
      href={`${address}${formatViewQuery({ ...query, about })}`}
      data-about={about}
      aria-current={query.about === about ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        flushSync(() => look({ about }));
        goToColumn();
      }}
    >
      {children}
    </a>
  );
}
