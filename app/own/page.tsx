import type { Metadata } from "next";
import { OwnPage } from "../_explorer/own/own-page";
import { listCaseIds } from "../_server/read-case";

export const metadata: Metadata = {
  title: "A file of your own",
  description: "A case file is checked and explored in the browser that opened it, and sent nowhere.",
};

export default function OwnFilesPage() {
  return <OwnPage shippedIds={listCaseIds()} />;
}
