/** What a person typed cannot be done: said on standard error, with what would help; exit code 2. */
export class WrongUsage extends Error {
  constructor(
    message: string,
    /** Nearest names or the usage; may take several lines. */
    readonly help: string,
  ) {
    super(message);
    this.name = "WrongUsage";
  }
}
