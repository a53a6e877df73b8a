import { Library } from "./_explorer/library/library";
import { toLibraryCard } from "./_explorer/library/library-card";
import { readShelves } from "./cases/read-shelf";

export default function LibraryPage() {
  return <Library cards={readShelves().map(toLibraryCard)} />;
}
