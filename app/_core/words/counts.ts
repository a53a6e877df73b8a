/** A whole number with its thousands set apart, as a person reads it: 9980 → "9,980". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number with what is counted, in the number that it takes: "1 day", "26 days". */
export function tellCount(many: number, one: string, several: string): string {
  return `${formatCount(many)} ${many === 1 ? one : several}`;
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A number as it is written in a sentence: in words up to twelve, and "no" for none. */
export function sayCount(count: number): string {
  return SMALL[count] ?? formatCount(count);
}
