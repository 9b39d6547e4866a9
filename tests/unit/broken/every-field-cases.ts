import type { BrokenCase } from './case.ts';

/** Writes a number that no fact has at the end of every text, but for what is no prose: ids, days, coordinates. */
function withNumber(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) =>
      line.replaceAll(
        /(?<=(?:: |- |\[))(?![[{&|>'"])(?=[^,[\]{}]*?\p{Script=Han})[^,[\]{}]*?(?=\s*(?:[,\]}]|$))/gu,
        (text) => text.replace(/。?$/u, (end) => `有99个${end}`),
      ),
    )
    .join('\n');
}

const inEveryText = (path: string, change = withNumber): BrokenCase => ({
  name: `a number that no fact has in every text: ${path}`,
  path,
  change,
});

/** Which fields are read against the ledger: all of a file at once. */
export const everyFieldCases: BrokenCase[] = [
  ...['charts', 'cooperation', 'events', 'feature', 'geography', 'glossary', 'organizations', 'people'].map(
    (name) => inEveryText(`${name}.yaml`),
  ),
  ...['pictures', 'places'].map((name) => inEveryText(`${name}.yaml`)),
  ...['bridge-rebuilt', 'towns'].map((name) =>
    inEveryText(`articles/${name}.mdx`, (text) => {
      const [, head = '', ...body] = text.split('---\n');
      return ['', withNumber(head), ...body].join('---\n');
    }),
  ),
];
