/** Copies a text; where the browser refuses the clipboard, selects it where it stands, to be copied by hand. */
export async function copyText(text: string, shownIn: HTMLElement | null): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    if (shownIn !== null) window.getSelection()?.selectAllChildren(shownIn);
    return "selected";
  }
}
