"use client";

import type { ComponentProps } from "react";
import { isPlainClick } from "./is-plain-click";
import { useNavigation } from "./navigation";

type StepLinkProps = Omit<ComponentProps<"a">, "href"> & {
  /** Null where there is nowhere to go: the link keeps its place and its focus, and says that it is off. */
  readonly href: string | null;
  readonly notice?: string;
  /** Whether it leads to the same point in another telling. */
  readonly isSwitch?: boolean;
};

/** A link to a step: a plain link without JavaScript, no request with it. */
export function StepLink({ href, notice, isSwitch = false, onClick, ...rest }: StepLinkProps) {
  const { shelf, goTo } = useNavigation();
  if (href === null) return <a role="link" aria-disabled="true" tabIndex={0} {...rest} />;
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || shelf === null || !isPlainClick(event)) return;
        event.preventDefault();
        goTo(href, { isSwitch, ...(notice === undefined ? {} : { notice }) });
      }}
    />
  );
}
