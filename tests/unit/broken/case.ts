/** One small change to good content. What editors are told of it stands in `tests/approved/messages/content/`. */
export interface BrokenCase {
  /** What is broken: the name of the test. */
  name: string;
  /** The file to change, relative to the content. */
  path: string;
  /** How: other words in one place, another text altogether, or none (null deletes the file). */
  change: readonly [find: string, replacement: string] | ((text: string) => string | Buffer) | null;
}
