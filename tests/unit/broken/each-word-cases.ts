import type { BrokenCase } from './case.ts';

/** Adds paragraphs to an article, each with an id. */
const paragraphs =
  (written: readonly (readonly [text: string, id: string])[]): Exclude<BrokenCase['change'], null> =>
  (text) =>
    `${text}\n${written.map(([words, id]) => `${words} ^${id}`).join('\n\n')}\n`;

const MARKET = 'articles/market.mdx';

const IDS = `lead key-points footnotes unstated corrections read-on main fn-1 cite-2 fn-x my-lead main-street
an-ad-here ad-break agegate ai2html author banner breadcrumb byline combx comment community contact cover-wrap dateline
disqus extra foot gdpr header hidden legends masthead menu outbrain pager pagination popup promo related remark replies
rss scroll share shopping shoutbox sidebar skyscraper social sponsor supplemental tags widget writtenby yom-re
roads-and-fields first-adverb site-search search-clear`;

/** The last of each line are reached by anybody. */
const ADDRESSES = `127.0.0.1 10.1.2.3 0.0.0.0 11.1.2.3 8.127.0.1
192.168.0.1 169.254.0.1 192.169.0.1
172.16.0.1 172.19.0.1 172.20.0.1 172.29.0.1 172.30.0.1 172.31.0.1 172.15.0.1 172.32.0.1
printer.local nas.lan wiki.internal x.localhost x.test local.example.com example.com.`;

const MAILBOXES = ['@a.cn', 'a@b', 'a@b@c.cn', 'a@.cn', 'a@b.', 'a@b.cn?subject=x', 'a@b.c.cn'];

const ORGANIZATIONS = `大学 学院 研究院 研究所 公司 联盟 委员会 管委会 党工委 市委 省委 局 大学城 研究院街 公司街 联盟街 局街`;

/** What is written, and the qualifier that stands beside it. */
const FIGURES = [
  ['120多米', 'exact'],
  ['120余米', 'exact'],
  ['120米以上', 'exact'],
  ['第120米', 'exact'],
  ['第120多米', 'more-than'],
  ['120米', 'more-than'],
  ["'+120米'", 'more-than'],
  ["'=120米'", 'more-than'],
  ["'<120米'", 'more-than'],
  ["'>120米'", 'more-than'],
] as const;

const PICTURES = [
  'a#b.svg',
  'a?b.svg',
  'a%b.svg',
  'a*b.svg',
  'a:b.svg',
  'a|b.svg',
  'a.gif',
  'a.SVG',
  'b/a.svg',
];

/** Every word that a rule goes by, with some that it leaves alone. */
export const eachWordCases: BrokenCase[] = [
  {
    name: 'each id of the layout, and each that reader views drop',
    path: MARKET,
    change: paragraphs(IDS.split(/\s+/).map((id) => ['有人来。', id])),
  },
  {
    name: 'each address that nobody outside reaches',
    path: MARKET,
    change: paragraphs(
      ADDRESSES.split(/\s+/).map((host, index) => [`[网站](http://${host}/)。`, `host-${String(index)}`]),
    ),
  },
  {
    name: 'each mailbox that is not whole',
    path: MARKET,
    change: paragraphs(
      MAILBOXES.map((address, index) => [`[邮箱](mailto:${address})。`, `mailbox-${String(index)}`]),
    ),
  },
  {
    name: 'each end of a name that says what kind of organization it is',
    path: 'organizations.yaml',
    change: (text) =>
      text +
      ORGANIZATIONS.split(' ')
        .map((end, index) => {
          const kind = end === '联盟' ? '院校' : '联盟';
          return `- { id: o-${String(index)}, name: 河西${end}, kind: ${kind}, summary: 在河西。, facts: [bridge-rebuilt] }\n`;
        })
        .join(''),
  },
  {
    name: 'each way to write about how many',
    path: 'facts.yaml',
    change: (text) =>
      text.replace(
        /(?=^ {2}statement: 石桥2020)/m,
        FIGURES.map(
          ([written, qualifier], index) =>
            `    - { id: f-${String(index)}, label: 桥长, text: ${written}, value: 120, unit: 米, qualifier: ${qualifier} }\n`,
        ).join(''),
      ),
  },
  {
    name: 'each file that cannot be a picture, and each kind that can',
    path: 'pictures.yaml',
    change: (text) =>
      text +
      [...PICTURES, 'a.png', 'a.jpg', 'a.jpeg', 'a.webp']
        .map(
          (file, index) =>
            `- { id: p-${String(index)}, kind: illustration, file: 'pictures/${file}', alt: 一座石拱桥，桥下有水。, caption: 石桥示意图, credit: 编辑部 }\n`,
        )
        .join(''),
  },
  {
    name: 'each word by which a correction quotes what is right now',
    path: MARKET,
    change: (text) =>
      text.replace(
        'related:',
        `updated: 2026-11-23\ncorrections:\n${['应为', '应作', '改为', '改作', '更正为', '即']
          .map(
            (word) =>
              `  - { date: 2026-11-23, kind: 更正, text: 货品${word}“没有写过的”。, reason: 写错。 }\n`,
          )
          .join('')}related:`,
      ),
  },
  {
    name: 'aliases written together, in each way, and too short',
    path: 'organizations.yaml',
    change: [
      '  kind: 党政机关',
      '  aliases: [桥处、桥办, 桥所，桥局, 桥站；桥点, 处, 石桥处]\n  kind: 党政机关',
    ],
  },
  {
    name: 'a number that many facts hold, and none that is cited',
    path: 'facts.yaml',
    change: (text) =>
      text.replaceAll('1万多家', '2万多家').replace('value: 10000', 'value: 20000') +
      [1, 2, 3, 4, 5]
        .map(
          (index) =>
            `- { id: many-${String(index)}, section: 集市, status: occurred, statement: 另有1万多家。 }\n`,
        )
        .join(''),
  },
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'com', 'icon', 'com10'].map((name) => ({
    name: `a name that Windows keeps, or one like it: ${name}`,
    path: `articles/${name}.txt`,
    change: () => '',
  })),
  ...[
    ['west', '[106.19, 29.5]'],
    ['east', '[106.91, 29.5]'],
    ['south', '[106.5, 29.29]'],
    ['north', '[106.5, 29.71]'],
  ].map(([side = '', place = '']) => ({
    name: `a place ${side} of its map`,
    path: 'places.yaml',
    change: ['[106.5, 29.5]', place] as const,
  })),
  {
    name: 'the feature changed before it was published',
    path: 'feature.yaml',
    change: ['updated: 2026-11-22', 'updated: 2026-11-21'],
  },
];

/** A little too much and just enough of it: the file, what stands there, and another for it. */
export const JUST_FITS: readonly [path: string, find: string, fits: string, tooLong: string][] = [
  [
    MARKET,
    'headline: 桥头集市',
    `headline: ${'集'.repeat(13)}|桥头集市`,
    `headline: ${'集'.repeat(14)}|桥头集市`,
  ],
  // Upright on a poster, a letter takes a whole place, and so do two or three digits together.
  [
    MARKET,
    'headline: 桥头集市',
    'headline: 桥头集市早25桥头集市晚365',
    'headline: 桥头集市早晚桥头集市早iiii',
  ],
  [MARKET, 'headline: 桥头集市', 'headline: 桥头|集市|早市|晚市', 'headline: 桥头|集市|早市|晚市|夜市'],
  [
    MARKET,
    'headline: 桥头集市',
    `headline: ${'集'.repeat(12)}|${'市'.repeat(13)}`,
    `headline: ${'集'.repeat(13)}|${'市'.repeat(13)}`,
  ],
  ['feature.yaml', 'kicker: 一座桥的来历', `kicker: ${'桥'.repeat(20)}`, `kicker: ${'桥'.repeat(21)}`],
  ['feature.yaml', 'name: 石桥专题', `name: ${'桥'.repeat(16)}`, `name: ${'桥'.repeat(17)}`],
  ['feature.yaml', 'author: 某记者', `author: ${'某'.repeat(35)}`, `author: ${'某'.repeat(36)}`],
  [
    'feature.yaml',
    'title: 石桥记',
    `title: 石桥记\n  credit: ${'某'.repeat(40)}`,
    `title: 石桥记\n  credit: ${'某'.repeat(41)}`,
  ],
  [MARKET, 'published: 2026-11-22', 'published: 2026-12-31', 'published: 2027-01-01'],
];

/** So many 汉字 a lead has at least and at most. */
export const LEADS: readonly [fits: string, wrong: string][] = [
  ['桥'.repeat(45), '桥'.repeat(44)],
  ['桥'.repeat(75), '桥'.repeat(76)],
];

export const fitCases: BrokenCase[] = [
  ...JUST_FITS.map(([path, find, , tooLong]): BrokenCase => ({
    name: `one more than fits: ${tooLong.replaceAll(/\s+/g, ' ')}`,
    path,
    change: [find, tooLong],
  })),
  ...LEADS.map(([, wrong]): BrokenCase => ({
    name: `a lead of ${String(wrong.length)} characters`,
    path: MARKET,
    change: (text) => text.replace(/^lead: .*$/m, `lead: ${wrong}`),
  })),
];
