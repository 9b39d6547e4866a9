import { describe, expect, it } from 'vitest';
import { prepare, type Prepared } from './prepared.ts';
import { parseQuery } from './query.ts';
import { scoreExact, scoreLoose, weighTerms } from './rank.ts';
import type { Block, SearchRecord } from './record.ts';

function record(title: string, blocks: Block[], extra: Partial<SearchRecord> = {}): Prepared {
  const shape = {
    url: '/a/',
    kind: '文章' as const,
    section: '栏目',
    sectionId: 's',
    aliases: [],
    mentions: [],
  };
  return prepare({ ...shape, title, blocks, ...extra });
}

const text = (content: string): Block => ({ role: 'text', text: content });
const score = (target: Prepared, query: string): number => scoreExact(target, parseQuery(query)) ?? -1;

describe('scoreExact', () => {
  const inTitle = record('氢能联盟', [text('别的')]);
  const inKicker = record('别的', [{ role: 'kicker', text: '汽车与氢能' }, text('正文')]);
  const inHeading = record('别的', [{ role: 'heading', text: '氢能打算' }, text('正文')]);
  const inText = record('别的', [text('也提到氢能一句')]);

  it('title, kicker, heading, text, in that order', () => {
    const scores = [inTitle, inKicker, inHeading, inText].map((target) => score(target, '氢能'));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('without one phrase, or with an excluded word, it does not count', () => {
    expect(scoreExact(inText, parseQuery('氢能 医药'))).toBeUndefined();
    expect(scoreExact(inText, parseQuery('氢能 -一句'))).toBeUndefined();
    expect(scoreExact(inTitle, parseQuery('别的 -联盟'))).toBeUndefined();
    expect(
      scoreExact(record('桥', [text('长')], { aliases: ['石桥'] }), parseQuery('桥 -石桥')),
    ).toBeUndefined();
  });

  it('phrases within the same block come first', () => {
    const together = record('题', [text('甲乙与丙丁'), text('别的')]);
    const apart = record('题', [text('甲乙'), text('丙丁别的')]);
    expect(score(together, '甲乙 丙丁')).toBeGreaterThan(score(apart, '甲乙 丙丁'));
  });

  it('a long phrase tells more than a short one', () => {
    const aboutLong = record('大石桥修复工程', [text('召开')]);
    const aboutShort = record('召开', [text('大石桥修复工程')]);
    expect(score(aboutLong, '大石桥修复工程 召开')).toBeGreaterThan(score(aboutShort, '大石桥修复工程 召开'));
  });

  it('the name of a section brings its articles first; among other phrases it asks for no section', () => {
    const within = record('题', [text('会议')], { section: '会议' });
    const without = record('题', [text('第一次会议'), text('会议会议')]);
    expect(score(within, '会议')).toBeGreaterThan(score(without, '会议'));
    expect(score(without, '会议 第一次')).toBeGreaterThan(score(within, '会议 第一次'));
  });

  it('for a day, what is of that day comes first; then what mentions it earlier', () => {
    const about = record('题', [text('别的'), text('2月28日开会')], { date: '2020-02-28' });
    const mention = record('题', [text('2月28日开会'), text('别的')]);
    expect(score(about, '2月28号')).toBeGreaterThan(score(mention, '2月28号'));
    expect(score(mention, '开会')).toBeGreaterThan(score(about, '开会'));
  });

  it('the space where a headline breaks does not hinder', () => {
    expect(score(record('再开会议 将宣布', []), '会议将')).toBeGreaterThan(0);
  });
});

describe('a cell of a table', () => {
  it('ranks below a sentence of the text', () => {
    const inCell = record('题', [{ role: 'rest', text: '江北区' }]);
    const inText = record('题', [text(`江北区在新区的范围里。${'别的话。'.repeat(200)}`)]);
    expect(score(inText, '江北区')).toBeGreaterThan(score(inCell, '江北区'));
  });
});

describe('scoreLoose', () => {
  it('a rare phrase weighs more than a frequent one', () => {
    const rare = record('题', [text('讲氢能')]);
    const pool = [rare, ...Array.from({ length: 9 }, () => record('题', [text('讲天府新区')]))];
    const [common = rare] = pool.slice(1);
    const terms = weighTerms(parseQuery('天府新区 氢能').terms, pool);
    expect(scoreLoose(rare, terms)).toBeGreaterThan(scoreLoose(common, terms));
  });
});
