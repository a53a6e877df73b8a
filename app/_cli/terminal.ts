/** Where a command says its answer, and what the place can show. */
export interface Terminal {
  /** Says the answer: JSON, or text for people. One call for the whole of it. */
  readonly answer: (text: string) => void;
  /** Hands over the bytes of a file in place of an answer. */
  readonly write: (bytes: Uint8Array) => void;
  /** Says what went wrong, apart from the answer. */
  readonly complain: (text: string) => void;
  /** Whether colour shows: a terminal, and nobody asked for none. */
  readonly hasColour: boolean;
  /** The folder in which the command was typed; relative paths start there. */
  readonly folder: string;
}
