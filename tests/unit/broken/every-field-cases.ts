import type { BrokenCase } from './case.ts';

/** Writes words at the end of every text, but for what is no prose: ids, days, coordinates. */
function inEveryText(yaml: string, words: string): string {
  return yaml
    .split('\n')
    .map((line) =>
      line.replaceAll(
        /(?<=(?:: |- |\[))(?![[{&|>'"])(?=[^,[\]{}]*?\p{Script=Han})[^,[\]{}]*?(?=\s*(?:[,\]}]|$))/gu,
        (text) => text.replace(/。?$/u, (end) => `${words}${end}`),
      ),
    )
    .join('\n');
}

/** Changes a list, or the frontmatter of an article alone. */
function change(path: string, of: (yaml: string) => string): BrokenCase['change'] {
  if (path.endsWith('.yaml')) return of;
  return (text) => {
    const [, head = '', ...body] = text.split('---\n');
    return ['', of(head), ...body].join('---\n');
  };
}

const RECORDS = ['charts', 'cooperation', 'events', 'feature', 'people', 'pictures'].map(
  (name) => `${name}.yaml`,
);
const MORE = ['geography', 'glossary', 'organizations', 'places'].map((name) => `${name}.yaml`);
const ARTICLES = ['articles/bridge-rebuilt.mdx', 'articles/towns.mdx'];

/** An article may name whom it likes. */
const PERSON = 'a person whom the facts do not name';

/** What is wrong in most texts, and the words that make it so. */
const WRONG = {
  'a plan as if it were done': '，动工修第二座桥',
  'a quotation that no fact has': '，“四不像”',
  [PERSON]: '，同李石',
  'a set phrase with another word': '，买卖公平、童叟无欺、四季常歇',
  'a speaker': '，周米说好',
};

/** Every reference points nowhere. */
const astray = (yaml: string): string =>
  yaml.replaceAll(
    /\b((?:facts|members|bodies|people|related|keyEvents|events): \[|(?:article|organization|picture|place|fact|figure|field|section|to): )([a-z][a-z-]*)/g,
    '$1$2-x',
  );

/** Which fields each rule reads: all of a file at once. */
export const everyFieldCases: BrokenCase[] = [
  ...[...RECORDS, ...MORE, ...ARTICLES].map((path) => ({
    name: `a number that no fact has in every text: ${path}`,
    path,
    change: change(path, (yaml) => inEveryText(yaml, '有99个')),
  })),
  ...Object.entries(WRONG).flatMap(([name, words]) =>
    [...RECORDS, ...(name === PERSON ? [] : ['articles/towns.mdx'])].map((path) => ({
      name: `${name} in every text: ${path}`,
      path,
      change: change(path, (yaml) => inEveryText(yaml, words)),
    })),
  ),
  ...[...RECORDS, 'organizations.yaml', 'facts.yaml', ...ARTICLES].map((path) => ({
    name: `every reference astray: ${path}`,
    path,
    change: change(path, astray),
  })),
];
