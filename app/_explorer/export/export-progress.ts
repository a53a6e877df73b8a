/** How far an export is. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** What an export that takes time is given: a way to say how far it is, and the wish to stop. */
export interface ExportWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly file: Blob;
  readonly name: string;
}
