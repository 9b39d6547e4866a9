import type { Problem } from '../problem.ts';

/** Reads the text of a file (undefined where it could not be decoded); what is wrong goes into `problems`. */
type Reader<T> = (file: string, text: string | undefined, problems: Problem[]) => T;

/**
 * The same reader, knowing what it last made of each file: `npm run dev` reads all content at every save, and one file
 * has changed. Nobody may change what it returns.
 */
export function remembered<T>(read: Reader<T>): Reader<T> {
  const last = new Map<string, { text: string | undefined; made: T; problems: Problem[] }>();
  return (file, text, problems) => {
    let known = last.get(file);
    if (known === undefined || known.text !== text) {
      const own: Problem[] = [];
      known = { text, made: read(file, text, own), problems: own };
      last.set(file, known);
    }
    problems.push(...known.problems);
    return known.made;
  };
}
