/** Hands a file to the browser to be saved. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download holds on to the address only once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
