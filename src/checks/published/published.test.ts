import { describe, expect, it } from 'vitest';
import { parseYaml } from '../load/yaml-source.ts';
import { readList } from '../load/entries.ts';
import { personSchema, placeSchema } from '../../schemas/entity.ts';
import type { ContentModel } from '../model.ts';
import type { Problem } from '../problem.ts';
import { changedMarks, compareWithRecord } from './compare.ts';
import { createMarkReaders } from './marks.ts';
import { formatRecord, parseRecord } from './record.ts';
import type { Statement } from './statements.ts';

const entities = [
  ...readList(
    parseYaml('people.yaml', '- { id: li, name: 李石 }\n- { id: wang, name: 王木 }'),
    personSchema,
    [],
  ),
  ...readList(parseYaml('places.yaml', '- { id: zhen, name: 石桥镇, aliases: [石镇] }'), placeSchema, []),
];
const { all } = createMarkReaders({ entities } as unknown as ContentModel);
const marks = (text: string): string[] => all(text).map(({ mark }) => mark);
const changes = (before: string, now: string): string[] =>
  changedMarks(marks(before), marks(now), now).map(({ what }) => what);

describe('facts within a passage', () => {
  it.each([
    ['2020年5月6日，石桥重修', ['2020年5月6日']],
    ['2020-05-06', ['2020年5月6日']],
    ['2月28日和3月25日', ['2月28日', '3月25日']],
    ['1万多家摊位、六项货品', ['10000多', '6']],
    ['第二次会议，三度携手，两个月', ['第2', '3']],
    ['石镇的李石说“一定修好”', ['“一定修好”', '@石桥镇', '@李石']],
    ['镇上将修桥', ['计划']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('changed words do not count', () => {
  it.each([
    ['桥长120米，两岸通了。', '桥长120米，两岸，通了。'],
    ['桥长120米，有6条道。', '道有6条，桥长120米。'],
    ['桥长120米。', '桥长120米。这120米走得慢。'],
    ['货品分六项。', '货品分为6项。'],
    ['李石和王木来了，李石先走。', '李石和王木来了，前者先走。'],
    ['石桥镇有桥。', '石镇有桥。'],
    ['人称“河市”。', '人们叫它河市。'],
    ['镇上计划修桥。', '镇上打算修桥。'],
  ])('%s → %s', (before, now) => {
    expect(changes(before, now)).toEqual([]);
  });
});

describe('changed facts count', () => {
  it.each([
    ['有28家企业。', '有30家企业。', '发布过的“28”改成了“30”'],
    ['2020年4月23日开会，4月15日审议。', '2020年4月15日开会，4月15日审议。', '“2020年4月15日”'],
    ['4月15日、4月23日，又4月23日。', '4月15日、4月23日，又4月15日。', '“4月23日”改成了“4月15日”'],
    ['有1万多家。', '有1万家。', '“10000多”改成了“10000”'],
    ['三度携手。', '四度携手。', '“3”改成了“4”'],
    ['桥长120米。', '桥很长。', '“120”不见了'],
    ['桥很长。', '桥长120米。', '添了“120”'],
    ['李石和王木来了，李石先走。', '李石和王木来了，王木先走。', '“李石”改成了“王木”'],
    ['他说“一定修”。', '他说“也许修”。', '“一定修”不见了'],
    ['镇上将修桥。', '镇上修了桥。', '写明是计划'],
  ])('%s → %s', (before, now, says) => {
    expect(changes(before, now).join()).toContain(says);
  });
});

const statement = (key: string, own: string[]): Statement => ({
  key,
  marks: own,
  text: '',
  place: () => ({ file: '' }),
});

describe('the record of an article', () => {
  const before = [
    statement('lead', ['120']),
    statement('^old', ['6']),
    statement('fact bridge', ['length=120米(exact)']),
  ];
  const published = {
    addresses: new Set(['/', '/articles/bridge/#old']),
    prints: new Map([['facts.yaml', ['0a1b2c', 'd3e4f5']]]),
    articles: new Map([
      [
        'bridge',
        {
          day: '2026-11-22',
          corrections: ['2026-11-22 说明'],
          statements: new Map(before.map(({ key, marks: own }) => [key, own])),
        },
      ],
      ['road', { day: '2026-11-23', corrections: [], statements: new Map() }],
    ]),
  };
  const problems: Problem[] = [];
  const read = parseRecord('', formatRecord(published), problems);
  const record = read?.articles.get('bridge');

  it('written and read back it is the same', () => {
    expect(read).toEqual(published);
    expect(problems).toEqual([]);
  });

  it.each([
    ['nothing changed', before, []],
    ['a paragraph with a new id and the same words', [before[0], statement('^new', ['6']), before[2]], []],
    ['a paragraph taken out', [before[0], before[2]], ['发布过的“6”不见了']],
    ['a paragraph without numbers added', [...before, statement('^more', ['@某镇'])], []],
    ['a paragraph with a number added', [...before, statement('^more', ['7'])], ['发布后添了“7”']],
    ['a fact no longer cited', before.slice(0, 2), ['不再引用事实“bridge”']],
    [
      'a new value in the lists',
      [before[0], before[1], statement('fact bridge', ['length=130米(exact)'])],
      ['130米'],
    ],
    ['one more fact cited', [...before, statement('fact road', ['status=planned'])], ['多引了事实“road”']],
  ])('%s', (_, now, says) => {
    if (record === undefined) throw new Error('the record does not read back');
    const found = compareWithRecord(
      record,
      now.filter((item) => item !== undefined),
    ).map(({ what }) => what);
    expect(found).toHaveLength(says.length);
    for (const [index, word] of says.entries()) expect(found[index]).toContain(word);
  });
});
