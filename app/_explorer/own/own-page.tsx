"use client";

import { useEffect } from "react";
import { readAddress, showAddress, useAddress } from "../page/address";
import { OWN_PATH } from "../page/own-path";
import { SitePage } from "../page/site-page";
import { FailedPage } from "./failed-page";
import { NeedsScript } from "./needs-script";
import { hrefOfFailed, hrefOfOwnCase, readOwnAddress } from "./own-address";
import { OwnCase } from "./own-case";
import { OwnFilePage } from "./own-file-page";
import { OpeningPage } from "./opening-page";
import { useOpening } from "./opening";

/** The page of files of the reader's own: opens them, and explores the one that the address names. */
export function OwnPage({ shippedIds }: { readonly shippedIds: readonly string[] }) {
  const address = useAddress();
  const opening = useOpening();
  useEffect(() => {
    if (readAddress().path !== OWN_PATH) return;
    if (opening?.of === "sound") showAddress(hrefOfOwnCase(opening.id), { replace: true });
    if (opening?.of === "faulty") showAddress(hrefOfFailed(opening.note), { replace: true });
  }, [opening, address]);
  const own = readOwnAddress(address);
  const isStart = own?.id === null;
  useEffect(() => {
    if (isStart) document.title = "A file of your own · Holdings";
  }, [isStart]);
  // What the address names is known once the page is alive: until then it says no more than what holds of all.
  if (own === undefined) {
    return (
      <SitePage title="A file of your own">
        <NeedsScript />
      </SitePage>
    );
  }
  if (own.failed !== null) return <FailedPage key={own.failed} failed={own.failed} />;
  if (own.id === null) return <OpeningPage opening={opening} />;
  if (own.below[0] === "file") return <OwnFilePage key={own.id} id={own.id} isShippedToo={shippedIds.includes(own.id)} />;
  return <OwnCase key={own.id} id={own.id} isShippedToo={shippedIds.includes(own.id)} />;
}
