"use client";

import { PageError } from "./_explorer/page/page-error";

/** Shown in place of a page that cannot be drawn. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return <PageError onRetry={reset} />;
}
