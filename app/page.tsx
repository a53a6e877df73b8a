import { Library } from "./_explorer/library/library";
import { toLibraryCard } from "./_explorer/library/library-card";
import { listCaseIds } from "./_server/read-case";
import { readShelf } from "./cases/read-shelf";

export default function LibraryPage() {
  const shelves = listCaseIds().flatMap((id) => readShelf(id)?.shelf ?? []);
  shelves.sort((a, b) => b.theCase.events.length - a.theCase.events.length);
  return <Library cards={shelves.map(toLibraryCard)} />;
}
