import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { problemList } from '../../src/checks/dev/problem-list.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { LOOK_ALIKES } from '../../src/checks/load/look-alikes.ts';
import { oddCharacters } from '../../src/checks/load/odd-characters.ts';
import { datesSaid } from '../../src/checks/text/dates-said.ts';
import { EVERYDAY_WORDS } from '../../src/checks/text/everyday-words.ts';
import { COUNTED, countedKey, numberKeys, statedTokens } from '../../src/checks/text/numbers.ts';
import { bare, quotedTexts } from '../../src/checks/text/quoted.ts';
import { isSurelyUnderWay, soundsPlanned, soundsUnderWay } from '../../src/checks/text/status-words.ts';
import { PATTERNS } from '../../src/checks/text/typography-patterns.ts';
import { valuesIn } from '../../src/checks/text/values.ts';
import { headerRules } from '../../src/build/headers/rules.ts';
import { articleTemplate } from '../../src/cli/content/article-template.ts';
import { factsOutsideArticles, reviewArticles } from '../../src/cli/review/article-review.ts';
import { COMMENTARY, SET_PHRASES } from '../../src/cli/review/measure.ts';
import { reviewPage } from '../../src/cli/review/page.ts';
import { nginxConfig } from '../../src/cli/server/nginx.ts';
import { whyStopped } from '../../src/cli/run-command.ts';
import { HOUSE_TABLE, SEVERAL } from '../../src/hant/house-table.ts';
import { readEnvironment, requireUsablePath } from '../../src/lib/environment.ts';
import * as frame from '../../src/lib/words/frame.ts';
import * as picture from '../../src/lib/words/picture.ts';
import * as quote from '../../src/lib/words/quote.ts';
import * as readAloud from '../../src/lib/words/read-aloud.ts';
import * as scripts from '../../src/lib/words/scripts.ts';
import * as search from '../../src/lib/words/search.ts';
import * as settings from '../../src/lib/words/settings.ts';
import { dateTexts } from '../../src/search/shared/dates.ts';
import { countTerm, findRanges } from '../../src/search/shared/match.ts';
import { Names } from '../../src/search/shared/names.ts';
import { normaliseText } from '../../src/search/shared/normalise.ts';
import { parseQuery, type Query } from '../../src/search/shared/query.ts';
import { contentPieces, FUNCTION_WORDS } from '../../src/search/shared/questions.ts';
import { GROUPS } from '../../src/search/shared/synonyms.ts';
import { tokenise } from '../../src/search/shared/tokenise.ts';
import { compareWithApproved } from '../dump/approved.ts';

// What commands write for editors and hosts, and the lists of words that search and checks go by: nothing else shows
// that a word is missing from a list, or misspelt.

function same(room: string, dumps: Readonly<Record<string, readonly string[]>>): void {
  const differences = compareWithApproved(room, new Map(Object.entries(dumps)));
  if (differences !== '') expect.fail(differences);
}

/** A line each for what begins on a new line in a browser, without looks. */
const wordsOf = (html: string): string[] =>
  html
    .replace(/<style>.*?<\/style>/su, '')
    .replaceAll(/<(?=(?:h\d|p|li|tr|section|title)\b)/gu, '\n<')
    .replaceAll(/ style="[^"]*"/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

it('commands write what was approved', async () => {
  const model = await loadContent('tests/fixtures/feature', 'content');
  const reviews = reviewArticles(model);
  const problem = (line: number) => ({
    ...{ file: 'content/articles/a.mdx', line, column: 2 },
    ...{ rule: 'rule', message: '错了<b>。', remedy: '改。' },
  });
  const hash = { scripts: ["'sha256-s'"], styles: [] };
  const headers = headerRules(['index.html', '_astro/', 'sw.js', 'hant/index.html'], '/a/', hash);
  const place = { root: '/srv/专题', listen: '80', base: '/a/' };
  const shown = { base: '/a/', isOld: true };
  same('commands', {
    review: wordsOf(reviewPage('虚构', reviews, factsOutsideArticles(model, reviews))),
    'new-article': articleTemplate(model, { slug: 'a', today: '2026-11-26' }).split('\n'),
    nginx: nginxConfig(headers, place).split('\n'),
    dev: wordsOf(
      [
        problemList([problem(1), problem(2)], [problem(3)], shown),
        problemList([], [problem(3)], { ...shown, isOld: false }),
      ].join('\n'),
    ),
    problem: formatProblem({ ...problem(1), field: 'lead' }).split('\n'),
  });
});

/** The messages of what throws. */
function refusals(...attempts: (() => unknown)[]): string[] {
  return attempts.map((attempt) => {
    try {
      return `没有拒绝：${String(attempt())}`;
    } catch (error) {
      return (error as Error).message;
    }
  });
}

it('settings and machines that cannot be worked with are told as approved', () => {
  const settings = [
    { PORT: '0' },
    { SITE_URL: 'https://a.cn/b' },
    { BASE_PATH: 'C:/x' },
    { BASE_PATH: '专题' },
  ];
  const causes = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EMFILE', 'ENFILE', 'EROFS', 'EACCES', 'EPERM'].map((code) =>
    whyStopped(code, null),
  );
  const signals = ['SIGINT', 'SIGTERM', 'SIGKILL', 'SIGABRT'].map((signal) => whyStopped('', signal));
  // Content speaks for itself.
  const other = whyStopped('content/a.mdx:3 没有这条事实', null);
  same('messages/machine', {
    settings: refusals(...settings.map((given) => () => readEnvironment(given)), () =>
      requireUsablePath('a#b'),
    ),
    'why-stopped': [...causes, ...signals, other].map(String),
  });
});

/** Every string in it; functions are given letters, and twos where they count. */
function stringsOf(value: unknown, name: string): string[] {
  if (typeof value === 'string') return [`${name} ${value}`];
  if (typeof value === 'function')
    return stringsOf((value as (...given: unknown[]) => unknown)('2', '3', '4'), name);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, `${name}.${key}`));
}

it('scripts say what was approved, also in states that no dump of a page shows', () => {
  const words = { frame, picture, quote, readAloud, scripts, search, settings };
  same('words/scripts', { all: stringsOf(words, '').map((line) => line.slice(1)) });
});

it('lists of words hold what was approved', () => {
  same('words/lists', {
    'aliases-refused': [...EVERYDAY_WORDS],
    'review-commentary': COMMENTARY,
    'review-set-phrases': SET_PHRASES,
    'search-function-words': FUNCTION_WORDS,
    'search-synonyms': GROUPS.map((group) => group.join(' ')),
    'hant-words': Object.entries(HOUSE_TABLE).map(([from, to]) => `${from} ${to}`),
    'hant-characters': [SEVERAL],
  });
});

/** What checks make of a phrase, a part for each that makes something of it. */
function readPhrase(phrase: string): string {
  const typography = PATTERNS.flatMap(([rule, pattern, message, , only]) =>
    [...phrase.matchAll(pattern)].map(
      ({ 0: found }) => `${rule} ${JSON.stringify(found)} ${message.slice(0, 8)} ${only ?? ''}`,
    ),
  );
  const parts: Record<string, readonly unknown[]> = {
    states: statedTokens(phrase).map(({ key }) => key),
    grounds: [...numberKeys(phrase)],
    values: valuesIn(phrase),
    dates: datesSaid(phrase).map(({ date }) => date),
    counted: [...phrase.matchAll(COUNTED)].map(([shown]) => countedKey(shown)),
    sounds: [
      ...(soundsPlanned(phrase) ? ['planned'] : []),
      ...(soundsUnderWay(phrase) ? ['under way'] : []),
      ...(isSurelyUnderWay(phrase) ? ['surely'] : []),
    ],
    quotes: quotedTexts(phrase).map(({ text }) => bare(text)),
    typography,
    odd: oddCharacters(phrase).map(({ message, remedy }) => `${message} → ${remedy}`),
  };
  const said = Object.entries(parts).filter(([, found]) => found.length > 0);
  return [JSON.stringify(phrase), ...said.map(([name, found]) => `${name}: ${found.join('、')}`)].join(' | ');
}

/** The characters that are found amid 汉字, by number: `2010-2015 2e3a`. */
function charactersOf(name: string, isFound: (amid: string) => boolean): string {
  const runs: [first: number, last: number][] = [];
  for (let point = 1; point < 0x1_e000; point += 1) {
    if (!isFound(`桥${String.fromCodePoint(point)}桥`)) continue;
    const run = runs.at(-1);
    if (run?.[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const shown = runs.map((run) => [...new Set(run)].map((point) => point.toString(16)).join('-'));
  return [name, ...shown].join(' ');
}

it('checks read phrases and characters as was approved', () => {
  const phrases = readFileSync('tests/fixtures/phrases.txt', 'utf8').trimEnd().split('\n');
  // Of marks that join the character before them one is enough.
  const odd = LOOK_ALIKES.filter(({ pattern }) => !pattern.source.includes('\\p{M}'));
  const characters = [
    ...odd.map(({ pattern, message, remedy }) =>
      charactersOf(message('字'), (text) => {
        const [found] = pattern.exec(text) ?? [];
        return found !== undefined && remedy(found) !== undefined;
      }),
    ),
    ...PATTERNS.filter(([rule]) => rule === 'typed-space' || rule === 'half-width').map(
      ([, pattern, message]) => charactersOf(message, (text) => text.search(pattern) >= 0),
    ),
  ];
  same('read', { phrases: phrases.map(readPhrase), characters });
});

/** A text that has what many of the queries ask for, also twice and within other words. */
const ASKED = '氢能与氢能源，５Ｇ产业 25g 5g，smart art；石桥石桥，大石桥，双城“记”，两江新区3月25日会议。';

/** What a query is made into, and where its phrases stand in the text. */
function readQuery(typed: string, names: Names): string {
  const words = ({ terms, excluded }: Query): string =>
    [
      ...terms.map(({ text, quoted }) => (quoted ? `"${text}"` : text)),
      ...excluded.map((word) => `-${word}`),
    ].join(' ');
  const query = parseQuery(typed);
  const forms = query.terms.flatMap((term) => names.widen(term).forms);
  const joined = names.join(query);
  const apart = names.split(query);
  const parts: Record<string, readonly string[]> = {
    reads: [words(query)],
    also: forms.filter((form) => !query.terms.some(({ text }) => text === form)),
    joined: joined === query ? [] : [words(joined)],
    apart: apart === undefined ? [] : [words(apart)],
    asks: query.terms
      .flatMap(({ text }) => contentPieces(text))
      .filter((piece) => !query.terms.some(({ text }) => text === piece)),
    tokens: query.terms.flatMap(({ text }) => tokenise(text)),
    finds: findRanges(ASKED, forms).map(({ start, end }) => `${ASKED.slice(start, end)}@${String(start)}`),
    times: query.terms.flatMap((term) => {
      const times = countTerm(normaliseText(ASKED), term);
      return times === 0 ? [] : [String(times)];
    }),
  };
  const said = Object.entries(parts).filter(([, found]) => found.length > 0);
  return [typed, ...said.map(([name, found]) => `${name}: ${found.join('、')}`)].join(' | ');
}

it('queries are read as was approved', () => {
  const names = new Names([
    ['联席会议'],
    ['石桥', '大石桥'],
    ['“双城”记'],
    ['新桥通车', '大石桥'],
    ['Two Rivers', '两江'],
  ]);
  const queries = readFileSync('tests/fixtures/search/queries.txt', 'utf8').trimEnd().split('\n');
  same('read-queries', {
    queries: queries.map((typed) => readQuery(typed, names)),
    dates: ['2020-02-28', '2020-02'].map((date) => dateTexts(date).join(' ')),
  });
});
