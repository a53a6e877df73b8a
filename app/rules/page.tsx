import type { Metadata } from "next";
import { RulesPage } from "../_explorer/rules/rules-page";

export const metadata: Metadata = {
  title: "The rules",
  description: "Every rule by which an event changes who stands, owns, owes or holds what, with its source in law.",
};

export default function Rules() {
  return <RulesPage />;
}
