/** What an exported picture says about itself, in words that are ready to print. */
export interface Caption {
  /** Title of the case. */
  readonly caseTitle: string;
  /** "Step 24 of 52". */
  readonly step: string;
  /** The step's day, as precisely as it is known. */
  readonly day: string;
  readonly headline: string;
  /** Said of an event that no document shows; null where one does. */
  readonly standing: string | null;
  /** Title of the account. */
  readonly account: string;
  /** The clock in words: "as it happened". */
  readonly clock: string;
  /** What the step rests on, in the order of their numbers; numbered here. */
  readonly sources: readonly string[];
  /** The address of the view, in full; "" where it leads nowhere for anyone else. */
  readonly address: string;
}
