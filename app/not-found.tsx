import Link from "next/link";
import { Notice } from "./_explorer/page/notice";

export default function NotFound() {
  return (
    <Notice title="There is no such page">
      <p>
        The address names no case that is kept here. <Link href="/" prefetch={false}>All cases</Link> stand in the library.
      </p>
    </Notice>
  );
}
