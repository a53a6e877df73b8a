import type { Snapshot } from "../replay/snapshot";
import { growOwnership, type OwnershipNode } from "./ownership-tree";

function tellNode({ name, notes, shown }: OwnershipNode): string {
  return shown === "here" ? `${name} · ${notes.join(" · ")}` : `${name} (${shown})`;
}

function drawBranches(branches: readonly OwnershipNode[], prefix: string): string[] {
  return branches.flatMap((branch, index) => {
    const isLast = index === branches.length - 1;
    const line = `${prefix}${isLast ? "└─" : "├─"} ${branch.stake?.terms ?? ""}  ${tellNode(branch)}`;
    return [line, ...drawBranches(branch.owned, `${prefix}${isLast ? "   " : "│  "}`)];
  });
}

function drawTree(root: OwnershipNode): string[] {
  const [only, ...others] = root.owned;
  const isShort = only !== undefined && others.length === 0 && only.shown === "above";
  if (isShort) return [`${tellNode(root)} ── ${only.stake?.terms ?? ""}  ${tellNode(only)}`];
  return [tellNode(root), ...drawBranches(root.owned, "")];
}

/** Who owns whom at a step, a line each: the trees of owners and owned with shares on the branches, as text. */
export function outlineOwnership(snapshot: Snapshot): string[] {
  return growOwnership(snapshot).flatMap(drawTree);
}
