"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { showAddress } from "../page/address";
import { OWN_PATH } from "../page/own-path";
import { isPlainClick } from "../page/is-plain-click";

/** A link to files of the reader's own that loads no page anew: what the browser does not let be kept would be gone. */
export function OwnLink({ href, ...rest }: Omit<ComponentProps<"a">, "href" | "onClick"> & { readonly href: string }) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        if (window.location.pathname === OWN_PATH) showAddress(href);
        else router.push(href);
      }}
    />
  );
}
