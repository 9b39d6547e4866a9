import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFieldTables } from '../../src/cli/content/field-tables.ts';
import { LISTS, RECORDS } from '../../src/schemas/content-files.ts';

/* What editors are told agrees with the program: every field, command, file and component. */

const GUIDE = 'docs/editing.md';
const guide = readFileSync(GUIDE, 'utf8');

it('the tables of fields are those of the schemas; if not: npm run guide', () => {
  expect(withFieldTables(guide)).toBe(guide);
  const tables = [...guide.matchAll(/<!-- fields: ([a-z ]+) -->/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  expect(tables.sort()).toEqual(Object.keys({ ...RECORDS, ...LISTS }).sort());
});

describe.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', GUIDE])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

  it('all commands that it names exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('all files and folders that it names exist', () => {
    const paths = quoted.filter((code) => /^(?:src|tests|content|docs|public)\/[\w./-]*$/.test(code));
    const made = /^content\/(?:redirects\.yaml|published\/$|articles\/new-bridge\.mdx)/;
    expect(paths.filter((path) => !existsSync(path) && !made.test(path))).toEqual([]);
  });

  it('all files that it links to exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|\/|网址)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });
});

it('names every component and property an article may use in the guide', async () => {
  const { COMPONENTS } = await import('../../src/markdown/component.ts');
  for (const [name, { required = [], optional = [] }] of Object.entries(COMPONENTS))
    for (const word of [`<${name}`, ...[...required, ...optional].map((prop) => `${prop}="`)])
      expect(guide, word).toContain(word);
});
