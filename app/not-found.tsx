import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "./_explorer/page/notice";

export const metadata: Metadata = { title: "There is no such page" };

export default function NotFound() {
  return (
    <Notice title="There is no such page">
      <p>
        The address names no case and no page that is kept here. <Link href="/" prefetch={false}>All cases</Link> stand in the library.
      </p>
    </Notice>
  );
}
