/** What a new version of a kept file is kept under while it has faults. */
export const keyOfVersion = (id: string): string => `version:${id}`;

/** What a file that replaces nothing is kept under while it has faults. */
export const keyOfFile = (fileName: string): string => `file:${fileName}`;
