/** Takes focus to the column beside the chart, at its top: whoever asks for something there should come to see and hear it. */
export function goToColumn(): void {
  const column = document.getElementById("story");
  column?.closest("[data-scrolls]")?.scrollTo({ top: 0 });
  column?.focus();
  // Where the page itself scrolls, focus leaves it in the middle of a column that began higher up.
  if (column !== null && column.getBoundingClientRect().top < 0) column.scrollIntoView({ block: "start" });
}
