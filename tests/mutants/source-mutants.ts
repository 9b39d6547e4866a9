import { parse } from 'yaml';
import type { Mutant, Step } from './mutant.ts';
import { edit } from './places.ts';

const unit = (file: string): Step => ({ kind: '单元测试', file });

/** Takes one check of the content away. */
const dropRule = (rule: string): Mutant['plant'] =>
  edit(
    'src/checks/check-content.ts',
    'Object.values(rules)',
    `Object.values(rules).filter((rule) => rule !== rules.${rule})`,
  );

/** Slips of those who change code that unit tests see. */
export const sourceMutants: readonly Mutant[] = [
  {
    name: '不再查数字的出处',
    step: unit('tests/unit/broken-content.test.ts'),
    says: '正文的数没有依据',
    plant: dropRule('numbers'),
  },
  {
    name: '图里的计划不再查',
    step: unit('tests/unit/broken-content.test.ts'),
    says: '图里计划的数没有画成计划',
    plant: edit('src/checks/rules/charts.ts', '...toldAsDone(data, ledger), ', ''),
  },
  {
    name: '主线以后的背景不再查',
    step: unit('tests/unit/broken-content.test.ts'),
    says: '主线开头以后的事写成背景',
    plant: edit('src/checks/rules/dates.ts', 'data.date <= first.date', 'data.date >= first.date'),
  },
  {
    name: '标出的词带上后面的注号',
    step: unit('src/components/text-nodes.test.ts'),
    says: 'a range leaves out what is skipped',
    plant: edit('src/components/text-nodes.ts', '({ at }) => at < end', '({ at }) => at <= end'),
  },
  {
    name: '今天按世界时算',
    step: unit('src/lib/date.test.ts'),
    says: 'today is Beijing',
    plant: edit('src/lib/date.ts', "timeZone: 'Asia/Shanghai'", "timeZone: 'UTC'"),
  },
  {
    name: '月和日断成两行',
    step: unit('src/lib/text.test.ts'),
    says: 'days with their month',
    plant: edit('src/lib/text.ts', String.raw`\d+月\d+日|`, ''),
  },
  {
    name: '按住的结果会被后到的换掉',
    step: unit('src/components/search/listbox.test.ts'),
    says: 'a link stays under the finger',
    plant: edit('src/components/search/listbox.ts', 'this.#isPressed = true', 'this.#isPressed = false'),
  },
  {
    name: '搜索少认一组同义词',
    step: unit('tests/unit/approved.test.ts'),
    says: '- 签订 签署',
    plant: edit('src/search/shared/synonyms.ts', "  '签订 签署',\n", ''),
  },
  {
    name: '写稿时改坏的页不再留着改坏之前的样子',
    step: unit('tests/unit/dev.test.ts'),
    says: '下面是改坏之前的样子',
    plant: edit('src/checks/dev/preview.ts', 'if (status === 200) lastGood', 'if (status !== 200) lastGood'),
  },
  {
    name: '写稿时新添的名字与注要重开才认得',
    step: unit('tests/unit/dev.test.ts'),
    says: 'for plugins',
    plant: edit('src/checks/dev/dev-checks.ts', 'Object.assign(known, knownOf(model));', ''),
  },
  {
    name: '写稿时添了名字，文章还是旧的样子',
    step: unit('tests/unit/dev.test.ts'),
    says: '- renders anew',
    plant: edit('src/checks/dev/dev-checks.ts', 'await renderAnew(server, model)', 'await Promise.resolve()'),
  },
  {
    name: '写稿时补上的清单要重开才读',
    step: unit('src/checks/load/astro-loaders.test.ts'),
    says: 'a file that comes, or comes back',
    plant: edit('src/checks/load/astro-loaders.ts', "on('add'", "on('addDir'"),
  },
  {
    name: '成品里的死链不再说是哪篇哪行',
    step: unit('tests/unit/check-built.test.ts'),
    says: 'told with its file and line',
    plant: edit('src/build/page-checks/check-built.ts', 'placeIn(articles, written, page)', 'undefined'),
  },
  {
    name: '记永久地址时丢了从前的',
    step: unit('tests/unit/commands.test.ts'),
    says: '+ - address | /about/#second',
    plant: edit('src/cli/content/record-published.ts', '[...recorded, ...current]', '[...current]'),
  },
  {
    name: '停下预览也说构建停下了',
    step: unit('tests/unit/commands.test.ts'),
    says: '+ 构建停下了',
    plant: edit('src/cli/astro.ts', "args[0] === 'dev'", "args[0] === 'deva'"),
  },
  {
    name: 'Astro的英文夹在错误清单里',
    step: { kind: '成品检查', file: 'tests/build/broken-content.test.ts' },
    says: 'An unhandled error',
    plant: edit('astro.config.mjs', "logger: { entrypoint: './src/build/logger.mjs' },", ''),
  },
  {
    name: '构建失败也算成功',
    step: unit('tests/unit/commands.test.ts'),
    says: '+ ends with 0',
    plant: edit('src/cli/astro.ts', 'isLeft ? 0 : (code ?? 1)', '0'),
  },
  {
    name: '审读页的链入写成链出',
    step: unit('tests/unit/approved.test.ts'),
    says: 'approved/commands/review.txt',
    plant: edit('src/cli/review/page.ts', 'review.linksIn.map', 'review.linksOut.map'),
  },
  {
    name: '搜索失败时说的话写错',
    step: unit('tests/unit/approved.test.ts'),
    says: 'search.SEARCH_FAILURE.timeout',
    plant: edit('src/lib/words/search.ts', '网络较慢，', '网络很快，'),
  },
  {
    name: '部署设置写错了，补救办法指错',
    step: unit('tests/unit/approved.test.ts'),
    says: 'approved/messages/machine/settings.txt',
    plant: edit('src/lib/environment.ts', '路径请写在 BASE_PATH。', '路径请写在 SITE_PATH。'),
  },
  {
    name: '死链的补救办法写成别的',
    step: unit('tests/unit/check-built.test.ts'),
    says: 'approved/messages/built/cases.txt',
    plant: edit('src/build/page-checks/check-built.ts', '改成那一页有的编号', '删去那一页的编号'),
  },
  {
    name: '转向绕成圈，补救办法说错',
    step: unit('src/build/permalinks/permalinks.test.ts'),
    says: 'approved/messages/permalinks/cases.txt',
    plant: edit('src/build/permalinks/compare.ts', '让其中一个地址真的存在', '让两个地址都不存在'),
  },
  {
    name: '粘贴时丢了图不再说',
    step: unit('tests/unit/broken-content.test.ts'),
    says: '丢了的图',
    plant: edit('src/checks/load/look-alikes.ts', '/\\ufffc/u', '/\\ufffd/u'),
  },
  {
    name: '题目有生僻字，卡片的字号没了',
    step: unit('src/share/cards/cards.test.ts'),
    says: 'fonts that step in',
    plant: edit('src/share/cards/box.ts', 'style: { ...style, fontFamily }', 'style: { fontFamily }'),
  },
  {
    name: '粘贴来的引号少认一个',
    step: unit('tests/unit/approved.test.ts'),
    says: 'approved/read/characters.txt',
    plant: edit('src/checks/load/look-alikes.ts', '❛❜‚', '❛❜'),
  },
  {
    name: '百分之几算不算数，少认一种',
    step: unit('tests/unit/approved.test.ts'),
    says: '- "3‰"',
    plant: edit('src/checks/text/numbers.ts', '[年月日号%‰]', '[年月日号%]'),
  },
  {
    name: '计划词少认一个',
    step: unit('tests/unit/approved.test.ts'),
    says: '- "预告" | sounds: planned',
    plant: edit('src/checks/text/status-words.ts', '|预告|下一步', '|下一步'),
  },
  {
    name: '不再查计划写成事实',
    step: unit('tests/unit/broken-content.test.ts'),
    says: '计划写成了事实',
    plant: dropRule('plannedRule'),
  },
  {
    name: '改名的文章不再查发布之后的改动',
    step: unit('tests/unit/published.test.ts'),
    says: 'follows it to the name that a redirect says',
    plant: edit('src/checks/published/corrections.ts', '[slug, ...names]', '[slug]'),
  },
  {
    name: '发布过的文字换了次序不再查',
    step: unit('tests/unit/published.test.ts'),
    says: 'every line that is not as it was is told',
    plant: edit('src/checks/published/prints.ts', 'was.join() === is.join()', 'was.length === is.length'),
  },
  {
    name: '不再查发布之后的改动',
    step: unit('tests/unit/published.test.ts'),
    says: 'a number changed without a correction',
    plant: dropRule('published'),
  },
  {
    name: '繁體里没有词能定的字不再查',
    step: unit('tests/unit/broken-content.test.ts'),
    says: '没有词能定的字',
    plant: dropRule('hant'),
  },
  {
    name: '繁體版的引号还是弯的',
    step: unit('tests/unit/hant.test.ts'),
    says: '把“共同打造内陆开放门户”明确为总体思路',
    plant: edit('src/hant/to-script.ts', "'“': '「'", "'“': '“'"),
  },
  {
    name: '图里的横条画长了',
    step: unit('src/charts/charts.test.ts'),
    says: 'bars are as long',
    plant: edit(
      'src/charts/bars.ts',
      'const length = value * scale;',
      'const length = Math.sqrt(value) * scale;',
    ),
  },
  {
    name: '结构化数据不转义',
    step: unit('src/share/json-ld/json-ld.test.ts'),
    says: 'does not end the script',
    plant: edit('src/share/json-ld/graph.ts', /\.replaceAll\('<', .*\)/, ''),
  },
  {
    name: '检索的二字词切漏',
    step: unit('tests/unit/approved.test.ts'),
    says: '- 氢能联盟和药品联盟 |',
    plant: edit('src/search/shared/tokenise.ts', 'chars.slice(1).map', 'chars.slice(2).map'),
  },
  {
    name: '搜索页的地址里，等着写的盖住后来选的',
    step: unit('src/components/search/address.test.ts'),
    says: 'enters ?q=a&sort=date, rests',
    plant: edit(
      'src/components/search/address.ts',
      'isDraft: boolean): void {\n    this.#cancel();',
      'isDraft: boolean): void {',
    ),
  },
  {
    name: '名字里有空格的不再当作一个词',
    step: unit('tests/unit/approved.test.ts'),
    says: '- two rivers | reads: two rivers | joined',
    plant: edit('src/search/shared/names.ts', 'query.terms.length > 1 &&', 'query.terms.length > 2 &&'),
  },
  {
    name: '第几次会议当成了会议本身',
    step: unit('src/search/shared/names.test.ts'),
    says: 'a number that belongs to the name',
    plant: edit('src/search/shared/names.ts', '第.{1,3}[次届个]$', '第.{9}$'),
  },
  {
    name: '搜到的导语和名录条目不标出所搜的词',
    step: unit('src/search/shared/passages.test.ts'),
    says: 'a block without an address',
    plant: edit(
      'src/search/shared/passages.ts',
      'other.block.id === block.id',
      '(other.block.id ?? NaN) === block.id',
    ),
  },
  {
    name: '时间线、数据一览等页搜不到',
    step: unit('src/search/build/searchable.test.ts'),
    says: 'each of the other pages',
    plant: edit(
      'src/search/build/searchable.ts',
      "attribute(entry, 'dataUrl')",
      "attribute(entry, 'dataPath')",
    ),
  },
  {
    name: '检索里短词与长词一样重',
    step: unit('src/search/shared/rank.test.ts'),
    says: 'a long phrase tells more',
    plant: edit('src/search/shared/rank.ts', '* term.text.length) / letters', ') / query.terms.length'),
  },
  {
    name: '检索把一个数当成另一个数的笔误',
    step: unit('src/search/shared/sounds.test.ts'),
    says: '三 for 二',
    plant: edit('src/search/shared/sounds.ts', 'NUMERAL.test(typed) && NUMERAL.test(meant)', 'false'),
  },
  {
    name: '贴进检索框的书名号挡住题目',
    step: unit('tests/unit/approved.test.ts'),
    says: '+ 《双桥记 再开工》 | reads: 《双桥记',
    plant: edit('src/search/shared/query.ts', '!?《》〈〉【】]+', '!?]+'),
  },
  {
    name: '发布时刻写成世界时',
    step: unit('src/lib/date.test.ts'),
    says: 'the moment of publication is midnight in Beijing',
    plant: edit('src/lib/date.ts', 'T00:00:00+08:00`;', 'T00:00:00Z`;'),
  },
  {
    name: '网页被长久缓存',
    step: unit('src/build/headers/headers.test.ts'),
    says: 'no-cache',
    plant: edit(
      'src/build/headers/rules.ts',
      "REVALIDATE = 'no-cache, no-transform'",
      "REVALIDATE = 'public, max-age=86400'",
    ),
  },
  {
    name: '离线程序先给存着的旧页',
    step: unit('src/build/offline/worker/kind.test.ts'),
    says: 'a navigation is a page',
    plant: edit('src/build/offline/worker/kind.ts', "? 'page' : undefined;", "? 'hashed' : undefined;"),
  },
  {
    name: '发布过的地址没了也不报',
    step: unit('src/build/permalinks/permalinks.test.ts'),
    says: 'missing pages and ids',
    plant: edit('src/build/permalinks/compare.ts', '...vanished(all)', ''),
  },
  {
    name: 'CSV的公式没有挡住',
    step: unit('src/lib/csv.test.ts'),
    says: 'is no formula',
    plant: edit('src/lib/csv.ts', '/^[=+\\-@]/', '/^[=]/'),
  },
  {
    name: '站内地址不带部署路径',
    step: unit('src/lib/edition.test.ts'),
    says: 'the base goes before paths of the site alone',
    plant: edit('src/lib/edition.ts', "return `${base.replace(/\\/$/, '')}${path}`;", 'return path;'),
  },
  {
    name: '代码里写进专题的地名',
    step: unit('tests/unit/no-feature-names.test.ts'),
    says: 'names no article, person, organization or place',
    plant: (workspace) => {
      const [place] = parse(workspace.read('content/places.yaml')) as { name: string }[];
      workspace.write('src/lib/words.ts', `${workspace.read('src/lib/words.ts')}// ${place?.name ?? ''}\n`);
    },
  },
];
