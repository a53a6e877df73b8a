/** A case of the library, for whoever comes with its id alone. */
export interface ListedCase {
  readonly id: string;
  /** Where it is fetched. */
  readonly dataHref: string;
}
