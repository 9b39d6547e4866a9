import type { Mutant, Step } from './mutant.ts';
import { edit } from './places.ts';

/*
 * Defects in the code, on the second feature: each shows in an approved dump as a line that a person reads, or in a
 * colour that is measured. `says` is the changed line.
 */

const DUMP: Step = { kind: '成品检查', file: 'tests/build/approved.test.ts' };
const browser = (file: string, grep: string): Step => ({ kind: '浏览器测试', file, grep });
const SEEN = browser('approved.spec.ts', 'hidden on screen');
const ALOUD = browser('approved.spec.ts', 'reading aloud says');
const OPENED = browser('approved.spec.ts', 'settings open');
const ANSWERS = browser('approved.spec.ts', 'search page answers');

type Row = [name: string, file: string, find: string | RegExp, replacement: string, says: string];

const rows = (step: Step, list: readonly Row[]): Mutant[] =>
  list.map(([name, file, find, replacement, says]) => ({
    name,
    step,
    says,
    plant: edit(`src/${file}`, find, replacement),
  }));

const SORTED = 'b.date.localeCompare(a.date)';
const REVERSED = 'a.date.localeCompare(b.date)';

/** What a page, a feed or a file says. */
const said = rows(DUMP, [
  [
    '首页右栏的文章没有导语',
    'components/feature/SectionBlock.astro',
    'rest.length <= 4',
    'rest.length <= 0',
    '- div.brief',
  ],
  [
    '文章里的地图只剩放大的一幅',
    'components/figures/LocatorMap.astro',
    'frames.slice(0, 1)',
    'frames.slice(-1)',
    '+ text.small | 5公里',
  ],
  ['海报挑了最小的数', 'data/shared-pages.ts', 'b.value - a.value', 'a.value - b.value', '| 老街的面积'],
  [
    '方卡片的图压着题目',
    'share/cards/link-cards.ts',
    '136 + headlineHeight',
    '60 + headlineHeight',
    '+ new-street-square.png',
  ],
  [
    '卡片上两块的颜色换了',
    'share/cards/emblem.ts',
    'bottom - inner, inner, inner, filled(ACCENT)',
    'bottom - inner, inner, inner, filled(RIVER_DEEP)',
    'river、river_deep',
  ],
  [
    '浏览器里打开订阅，整篇都摊开',
    'share/xml-style.ts',
    'channel > *, item > * { display: none; }\n',
    '',
    '- channel > *, item > * { display: none; }',
  ],
  [
    'JSON Feed的首页指到订阅',
    'share/feed/json-feed.ts',
    'home_page_url: feed.homeUrl',
    "home_page_url: resolve('/feed.json')",
    '+ home_page_url: https://~/feed.json',
  ],
  [
    '内容安全策略少了form-action',
    'build/headers/policy.ts',
    /\n *\['form-action'[^\n]*/,
    '',
    "-     form-action 'self';",
  ],
  [
    '来路整个告诉别的网站',
    'build/headers/policy.ts',
    'strict-origin-when-cross-origin',
    'unsafe-url',
    '+   Referrer-Policy: unsafe-url',
  ],
  [
    '不收录的页也收录',
    'share/head-metadata.ts',
    'page.noindex ?',
    "page.path === '' ?",
    '-   meta robots | noindex',
  ],
  [
    '卡片别的网站取不到',
    'build/headers/rules.ts',
    '_astro|cards|',
    '_astro|',
    '-   Cross-Origin-Resource-Policy: cross-origin',
  ],
  ['更正从旧到新排', 'data/corrections.ts', SORTED, REVERSED, 'approved/pages/about.txt'],
  [
    '目录的两条换了位置',
    'components/article/Contents.astro',
    'depth === 2);',
    'depth === 2).reverse();',
    '-             li | 〔桥有多大 → #how-big',
  ],
  [
    '上一篇与下一篇互换',
    'components/article/ReadOn.astro',
    "rel: 'prev', article: previous",
    "rel: 'prev', article: next",
    '〔‹meta: 上一篇›‹headline: 渡口还在摆渡›',
  ],
  [
    '分享地址不带部署路径',
    'layouts/ArticlePage.astro',
    '<ShareControls url={absolute(page.path)}',
    '<ShareControls url={new URL(page.path, Astro.site).href}',
    'value=“https://example.com/articles/',
  ],
  [
    '卡片上写栏目名，不写题目',
    'share/content-pages.ts',
    'headline: article.headline,\n      lead: article.lead',
    'headline: sectionName,\n      lead: article.lead',
    '直排 | 镇上',
  ],
  ['robots.txt谁也不让进', 'pages/robots.txt.ts', 'Allow: /', 'Disallow: /', '+ Disallow: /'],
  [
    '注的话只剩两个字',
    'components/article/Footnotes.astro',
    '{text}</span>',
    '{text.slice(0, 2)}</span>',
    '‹note-text: 何年›',
  ],
  [
    '页脚的“更正”链到来源',
    'components/site/Footer.astro',
    '/about/#corrections',
    '/about/#source',
    '〔更正 → ~/about/#source',
  ],
  [
    '导航的“名录”链到数据页',
    'components/site/Masthead.astro',
    "path: '/directory/', name: PAGE_NAME.directory",
    "path: '/data/', name: PAGE_NAME.directory",
    '〔名录 → ~/data/',
  ],
  [
    '要点链到小标题，不到段落',
    'components/article/KeyPoints.astro',
    'href={`#${to}`}',
    'href={`#key-points`}',
    '〔渡口队的船只走白天 → #key-points',
  ],
  [
    '面包屑的栏目链到首页',
    'share/content-pages.ts',
    '{ path: sectionPath(article.section), name: sectionName }',
    "{ path: '/', name: sectionName }",
    '-             item: https://~/sections/town/',
  ],
  [
    'RSS的摘要写成题目',
    'share/feed/rss-feed.ts',
    'description: item.summary',
    'description: item.title',
    'description: 渡口还在摆渡',
  ],
  [
    'RSS的发布日写成修改日',
    'share/feed/rss-feed.ts',
    "tag('pubDate', rfc822(published))",
    "tag('pubDate', rfc822(updated))",
    'pubDate: Wed, 25 Nov 2026',
  ],
  [
    'JSON Feed的图用别篇的',
    'share/feed/json-feed.ts',
    '      image,\n',
    '      image: feed.items[0]?.image ?? image,\n',
    'approved/files/feed.json.txt',
  ],
  [
    '订阅的栏目丢了',
    'share/feed/feed.ts',
    'tags: [article.section]',
    "tags: ['']",
    '-         category: 镇上',
  ],
  [
    '站点地图用发布日作修改日',
    'share/sitemap.ts',
    '.map((page) => entry(',
    ".map((page) => ({ ...page, updated: '2026-11-20' })).map((page) => entry(",
    'approved/files/sitemap-0.xml.txt',
  ],
  [
    '少了HSTS',
    'build/headers/policy.ts',
    /'Strict-Transport-Security': [^\n]*\n/,
    '',
    '-   Strict-Transport-Security',
  ],
  ['转向写成临时的', 'build/permalinks/redirect-page.ts', '${to} 301', '${to} 302', '~/articles/ferry/ 302'],
  [
    '转向页的题目写站名',
    'build/permalinks/redirect-page.ts',
    'meta[property="og:title"]',
    'meta[property="og:site_name"]',
    '《虚构：青石镇两座桥》',
  ],
  [
    'CSV的“确数”“下限”互换',
    'lib/words/pages.ts',
    "exact: '确数', 'more-than': '下限'",
    "exact: '下限', 'more-than': '确数'",
    ',确数,每天摆渡的人次',
  ],
  [
    'CSV的数值与单位错位',
    'pages/data/figures.csv.ts',
    'figure.value,\n    figure.unit',
    'figure.unit,\n    figure.value',
    'old-bridge--length,48米,米,48',
  ],
  [
    '打印版的篇号错一号',
    'components/print/parts.ts',
    'PRINT.article(number)',
    'PRINT.article(number + 1)',
    '‹xref: （第3篇）›；摆渡人',
  ],
  [
    '打印版的时间线不写计划',
    'components/print/TimelineAppendix.astro',
    "{status !== 'occurred' && <",
    "{status === 'ongoing' && <",
    'approved/pages/print.txt',
  ],
  [
    '页面上的二维码指向首页',
    'components/share/ShareControls.astro',
    '<QrCode {url}',
    '<QrCode url={new URL("/", url).href}',
    '扫出 https://example.com/，静区',
  ],
  [
    '二维码没有静区',
    'components/share/QrCode.astro',
    'viewBox={`0 0 ${side} ${side}`}',
    'viewBox={`${QUIET_ZONE} ${QUIET_ZONE} ${modules} ${modules}`}',
    '静区 0',
  ],
  [
    '海报的日期总写发布日',
    'share/content-pages.ts',
    ': formatDate(eventDate)',
    ': formatDate(published)',
    '-       日期 fontFamily=plain',
  ],
  [
    '海报的数字没有说明',
    'share/cards/posters.ts',
    "'plain',\n      label,",
    "'plain',\n      text,",
    'textWrap=balance | 200多人次',
  ],
  [
    '卡片的来源行变了',
    'share/cards/link-cards.ts',
    'text.source, { fontSize: 24',
    'text.kicker, { fontSize: 24',
    'color=ink_2 | 虚构专题',
  ],
  [
    '卡片丢了导语',
    'share/cards/link-cards.ts',
    'leadingSentences(text.lead, 66)',
    'leadingSentences(text.kicker, 66)',
    'textWrap=pretty | 虚构专题',
  ],
  [
    '分享到微博带的是首页题目',
    'share/share-links.ts',
    'share.php?url=${link}&title=${named}',
    'share.php?url=${link}&title=${link}',
    ' title=https://',
  ],
  [
    '名录条目不写注音',
    'components/site/Ruby.astro',
    '<rt>{pinyin}</rt>',
    '<rt>{text}</rt>',
    '‹ruby: 青石镇(青石镇)›',
  ],
  [
    '描述写成题目',
    'share/head-metadata.ts',
    "{ property: 'og:description', content: description }",
    "{ property: 'og:description', content: title }",
    'meta og:description | 渡口还在摆渡',
  ],
  [
    '大图用了方图',
    'share/head-metadata.ts',
    "{ name: 'twitter:image', content: image }",
    "{ name: 'twitter:image', content: resolve(cardPath(page.path, 'square')) }",
    'meta twitter:image | https://~/cards/ferry-square.png',
  ],
  [
    '结构化数据的作者写成原报道的作者',
    'share/json-ld/article.ts',
    "author: { '@id': publisherId(resolve) }",
    "author: { '@id': sourceId(resolve) }",
    'approved/pages/articles/new-bridge.txt',
  ],
  [
    '背景的事没有标',
    'components/feature/Timeline.astro',
    '{TIMELINE.background}',
    '',
    '-             p.when | 2018年11月{2018-11}‹flag: 背景›',
  ],
  [
    '图例的实心空心说反了',
    'lib/words/figure.ts',
    '实心为已发生，空心为计划中',
    '空心为已发生，实心为计划中',
    '空心为已发生，实心为计划中',
  ],
  [
    '地图的东经北纬互换',
    'components/figures/MapTable.astro',
    'coordinates: [lon, lat]',
    'coordinates: [lat, lon]',
    '-                   td | 100.20°',
  ],
  [
    '横条图的名字互换',
    'charts/bars.ts',
    "look: 'label', x: 0, y: top + 16, text: label }",
    "look: 'label', x: 0, y: top + 16, text: bars.at(-1 - index)?.label ?? label }",
    'approved/pages/data.txt',
  ],
  [
    '合作的两方左右颠倒',
    'components/figures/cooperation/describe.ts',
    'entry.left.name, entry.right.name',
    'entry.right.name, entry.left.name',
    '新街与老街，同修新桥',
  ],
  [
    '没有的照片不署名',
    'components/figures/MissingPhoto.astro',
    '<p class="meta">{credit}</p>',
    '<p class="meta">{caption}</p>',
    'p.meta | 摆渡的人（虚构）',
  ],
  [
    '图的替代文字写成图说',
    'components/figures/Illustration.astro',
    'alt={picture.alt}',
    'alt={picture.caption}',
    'alt=“两座桥的示意图',
  ],
  [
    'llms.txt不说计划只是当时的',
    'lib/words/outside.ts',
    '请勿写成已经发生',
    '可以写成已经发生',
    '可以写成已经发生',
  ],
  [
    '字数的约数变了',
    'components/article/ArticleMeta.astro',
    'ARTICLE.length(rounded, minutes)',
    'ARTICLE.length(minutes, rounded)',
    '约1字，',
  ],
  [
    '“发布”“修改”互换',
    'components/article/ArticleMeta.astro',
    '{ARTICLE.published}',
    '{ARTICLE.updated}',
    '{2026-11-22}更新',
  ],
  [
    '更正的机器日期错',
    'components/article/Corrections.astro',
    'datetime={correction.date}',
    'datetime="2026-11-01"',
    '2026年11月25日{2026-11-01}',
  ],
  [
    '离线页的话改错一个字',
    'lib/words/frame.ts',
    '这一页尚未保存到本机。以下',
    '这一页已经保存到本机。以下',
    '这一页已经保存到本机。',
  ],
  [
    '名录小窗的类别写错',
    'data/directory.ts',
    '[KIND[name], entity]',
    "[name === 'glossary' ? KIND.places : KIND[name], entity]",
    'approved/files/directory/previews.json.txt',
  ],
  [
    '订阅的注丢了回到页面的号',
    'share/feed/feed-html.ts',
    "const DROPPED = new Set(['script',",
    "const DROPPED = new Set(['sup', 'script',",
    'approved/files/rss.xml.txt',
  ],
  [
    '回到正文的链接落错一处',
    'components/article/Footnotes.astro',
    'href={`#${ref}`}',
    'href={`#footnotes`}',
    '〔↩ → #footnotes',
  ],
  [
    '合作页写“设有”而尚属计划',
    'components/feature/CooperationItem.astro',
    "status === 'planned' ? COOPERATION.plannedBodies",
    "status === 'ongoing' ? COOPERATION.plannedBodies",
    'p.meta | 设有：〔两桥养护联盟',
  ],
  [
    '引语的说话人不写职务',
    'components/figures/Quotation.astro',
    "{role !== '' && `，${role}`}",
    "{role === '' && `，${role}`}",
    '-             figcaption | 〔王编造',
  ],
]);

/** What styles hide or add, what is read aloud, copied, opened, found. */
const done = [
  ...rows(SEEN, [
    [
      '进行中的半圆画倒了',
      'components/figures/status-shape.ts',
      'A${r} ${r} 0 0 0 ',
      'A${r} ${r} 0 0 1 ',
      '+   path.mark.half accent',
    ],
    [
      '“多”的加号画到头一行',
      'charts/units.ts',
      'first + (Math.ceil(count / columns) - 1) * pitch + size / 2',
      'first + size / 2',
      '+   path.more none 线ink',
    ],
    [
      '文章里的地图没有地图的样式',
      'components/mdx/BodyStyles.astro',
      "kind === 'map' ? 'map' : 'chart'",
      "kind === 'map' ? 'chart' : 'chart'",
      '+   path.river.main rgb(0, 0, 0)',
    ],
    [
      '地图上新区的圈与地点的点同色',
      'components/figures/map.css',
      '  fill: none;\n  stroke: var(--accent);\n  stroke-width: 2.5;',
      '  fill: var(--ink);\n  stroke: var(--ink);\n  stroke-width: 2.5;',
      '+   circle.area ink 线ink',
    ],
    [
      '样式藏起存疑的一句',
      'components/article/Footnotes.astro',
      '.footnotes {\n',
      '.note-text {\n      display: none;\n    }\n\n    .footnotes {\n',
      '+   span.note-text | 何年修成没有交代。',
    ],
    [
      '打印时不印更正',
      'components/article/Corrections.astro',
      '<section aria-labelledby="corrections">',
      '<section class="no-print" aria-labelledby="corrections">',
      'section.no-print | 更正与说明',
    ],
  ]),
  ...rows(ALOUD, [
    [
      '朗读跳过表格',
      'components/article/read-aloud/blocks.ts',
      'rp, nav,',
      'rp, table, nav,',
      '- 项目，老桥',
    ],
    [
      '朗读删去的话',
      'components/article/read-aloud/blocks.ts',
      "'del, sup,",
      "'sup,",
      '，别的用处也有，别的用处没有。',
    ],
    [
      '小标题的链接复制成题目',
      'components/share/copy-link.ts',
      'text: currentPage().url + control.hash',
      'text: control.hash',
      '+   text/plain: #how-many',
    ],
    [
      '复制的引文没有书名',
      'components/share/quote/toolbar.ts',
      'line.append(`「${quote}」——`, link)',
      'line.append(`「${quote}」`)',
      '-   text/plain: 「',
    ],
    [
      '系统分享的是站名',
      'components/share/share-controls.ts',
      'navigator.share(page)',
      'navigator.share({ ...page, title: document.title })',
      '{"title":"渡口还在摆渡｜',
    ],
  ]),
  ...rows(OPENED, [
    [
      '从页头看全部结果，次序成了日期',
      'components/search/quick.ts',
      "filters: {}, sort: 'relevance' }",
      "filters: {}, sort: 'date' }",
      'sort=date',
    ],
    [
      '大一号的字没有大那么多',
      'layouts/styles/base.css',
      'font-size: 125%',
      'font-size: 110%',
      '- size=125：字号 20px',
    ],
    [
      '注的小窗开的是第一条注',
      'components/article/peek/note.ts',
      'document.querySelector(mark.hash)',
      "document.querySelector('#fn-1')",
      'approved/opened/articles/',
    ],
    [
      '深色与浅色的选项互换',
      'lib/words/settings.ts',
      "dark: '深色'",
      "dark: '浅色'",
      'approved/opened/settings.txt',
    ],
  ]),
  ...rows(ANSWERS, [
    [
      '没有更多了还写“加载更多”',
      'components/search/results-view.ts',
      'outcome.hits.length + card.childElementCount >= outcome.total',
      'outcome.hits.length >= outcome.total',
      '| 加载更多',
    ],
    [
      '不能照涉及的人筛选',
      'search/client/outcome.ts',
      'mention: record.mentions',
      'mention: []',
      'select [name=“涉及”]',
    ],
    [
      '搜到的段落链到文章开头',
      'components/search/render.ts',
      "#${id ?? ''}`, '', segments)",
      "`, '', segments)",
      '〔‹mark: 渡口›队是镇上的第一个船队',
    ],
    [
      '搜到的词不标',
      'components/search/render.ts',
      'if (!marked) return text;',
      'if (text !== "") return text;',
      '〔渡口还在摆渡 →',
    ],
    [
      '排除的词在退而求其次时又出来了',
      'search/client/scored.ts',
      '!query.excluded.some((text) => looseText(record).includes(text))',
      'looseText(record) !== ""',
      '渡口 -老桥',
    ],
  ]),
];

/** What a reader does with the keys and hears; the site is made anew for it. */
const used: Mutant[] = [
  {
    name: '网址里的月份读不出',
    step: { kind: '单元测试', file: 'src/components/search/location.test.ts' },
    says: 'month',
    plant: edit('src/components/search/location.ts', "'mention', 'month'] as const", "'mention'] as const"),
  },
  {
    name: '再选一项筛选，先选的丢了',
    step: browser('search.spec.ts', 'an option names how many'),
    says: 'toHaveURL',
    rebuild: true,
    plant: edit(
      'src/components/search/filters.ts',
      'Object.fromEntries(kept)',
      'Object.fromEntries(kept.filter(([key]) => key === name))',
    ),
  },
  {
    name: '筛选藏起的条数算错',
    step: browser('search.spec.ts', 'only a filter hides'),
    says: 'toHaveText',
    rebuild: true,
    plant: edit('src/search/client/outcome.ts', 'scored.length - total', 'scored.length + 1'),
  },
  {
    name: '别的标签页改了设置，打开着的面板不跟',
    step: browser('settings.spec.ts', 'another tab follows'),
    says: 'toBeChecked',
    rebuild: true,
    plant: edit(
      'src/components/site/settings/panel.ts',
      'const settings = readSettings();\n  applySettings(settings);\n  show(settings);',
      'const settings = readSettings();\n  applySettings(settings);',
    ),
  },
  {
    name: '向上键也到头一条',
    step: browser('search.spec.ts', 'Esc folds'),
    says: 'aria-selected',
    rebuild: true,
    plant: edit('src/components/search/listbox.ts', '(this.#active <= 0 ? count : this.#active) - 1', '0'),
  },
  {
    name: '朗读的语速显示错',
    step: browser('read-aloud.spec.ts', 'pause, go on, rate, stop'),
    says: 'toHaveValue',
    rebuild: true,
    plant: edit(
      'src/components/article/read-aloud/bar.ts',
      "rate === 1 ? ' selected'",
      "rate === 1.25 ? ' selected'",
    ),
  },
];

/** What is measured, or stops the build of the second feature. */
const measured: Mutant[] = [
  {
    name: '搜索框的去处不带部署路径',
    step: { kind: '成品检查', file: 'tests/build/base.test.ts' },
    says: '不在部署路径 /feature/ 之下',
    plant: edit('src/components/search/SearchField.astro', "action={href('/search/')}", 'action="/search/"'),
  },
  {
    name: '焦点框与纸同色',
    step: browser('eyes.spec.ts', 'focus ring'),
    says: '至少3',
    plant: edit(
      'src/layouts/styles/base.css',
      'outline: 2px solid var(--accent);',
      'outline: 2px solid var(--paper);',
    ),
  },
  {
    name: '跳到正文的链接藏死了',
    step: browser('eyes.spec.ts', 'first Tab'),
    says: 'toBeFocused',
    plant: edit(
      'src/components/site/Masthead.astro',
      '.skip {\n    position: absolute;',
      '.skip {\n    display: none;\n    position: absolute;',
    ),
  },
  {
    name: '图里的字太淡',
    step: browser('eyes.spec.ts', 'words in drawings'),
    says: '至少4.5',
    plant: (workspace) => {
      const path = 'src/components/figures/chart.css';
      workspace.write(path, `${workspace.read(path)}\n.chart svg text { fill: #c9bfae !important; }\n`);
    },
  },
  {
    name: '接手时连邻居的缓存也删',
    step: { kind: '成品检查', file: 'tests/build/worker-caches.test.ts' },
    says: 'leaves the caches of its neighbours',
    plant: edit(
      'src/build/offline/worker/store.ts',
      'name.startsWith(prefix) && name !== prefix + version',
      'name !== prefix + version',
    ),
  },
];

export const featureMutants: readonly Mutant[] = [...said, ...done, ...used, ...measured];
