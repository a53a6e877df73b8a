/** A number with what is counted, in the number that it takes: "1 day", "26 days". */
export function tellCount(many: number, one: string, several: string): string {
  return `${String(many)} ${many === 1 ? one : several}`;
}
