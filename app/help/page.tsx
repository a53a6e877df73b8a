import type { Metadata } from "next";
import { HelpPage } from "../_explorer/help/help-page";

export const metadata: Metadata = { title: "How to read Holdings", description: "What the signs on a chart mean, how the two clocks differ, what each statement rests on, and how to cite it." };

export default function Help() {
  return <HelpPage />;
}
