import { built } from './dist.ts';
import type { Mutant } from './mutant.ts';
import { edit } from './places.ts';

/** Slips of those who change code, seen only as the site is built, or on the site made from it. */
export const rebuiltMutants: readonly Mutant[] = [
  {
    name: '标题缺字不再拦',
    step: { kind: '单元测试', file: 'src/build/fonts/fonts.test.ts' },
    says: 'a Traditional character that no face has',
    plant: edit('src/build/fonts/display-fonts.ts', '[...characters].filter(\n', '[].filter(\n'),
  },
  {
    name: '每页引一个别处的脚本',
    step: { kind: '构建' },
    says: '在别的网站上',
    plant: edit(
      'src/components/site/Head.astro',
      '<title>{title}</title>',
      '<title>{title}</title>\n<script is:inline async src="https://cdn.example.com/count.js"></script>',
    ),
  },
  {
    name: '页脚链到没有的锚点',
    step: { kind: '构建' },
    says: '在那一页上不存在',
    plant: edit('src/components/site/Footer.astro', '/about/#corrections', '/about/#correction-list'),
  },
  {
    name: '改了拼写就忘了要排除的词',
    step: built('search-cases'),
    says: 'what is excluded stays excluded',
    plant: edit(
      'src/search/client/engine.ts',
      '{ ...parseQuery(suggestion), excluded: core.excluded }',
      'parseQuery(suggestion)',
    ),
  },
  {
    name: '选了一个栏目，别的栏目就没有了',
    step: { kind: '浏览器测试', file: 'search.spec.ts', grep: 'an option names how many' },
    says: 'an option names how many',
    rebuild: true,
    plant: edit('src/search/client/outcome.ts', 'passes(record, filters, name)', 'passes(record, filters)'),
  },
  {
    name: '繁體海报的二维码进简体版',
    step: built('hant'),
    says: 'with codes that lead into it',
    rebuild: true,
    plant: edit('src/share/cards/all-cards.ts', 'absolute(page.path)', "absolute(page.path, 'hans')"),
  },
  {
    name: '繁體版用了简体的字形',
    step: built('hant'),
    says: '+ --song:"ZH Punct", "Songti SC"',
    rebuild: true,
    plant: edit(
      'src/layouts/styles/fonts-hant.css',
      "'ZH Punct', 'Songti TC', 'Source Han Serif TC', 'Noto Serif CJK TC', 'Noto Serif TC', PMingLiU",
      "'ZH Punct', 'Songti SC', PMingLiU",
    ),
  },
  {
    name: '首页同一年的日子都写上年份',
    step: built('agreement'),
    says: 'links its days',
    rebuild: true,
    plant: edit('src/components/feature/KeyEvents.astro', 'size === 1', 'size === 0'),
  },
  {
    name: '计划的字样换成已发生',
    step: built('approved'),
    says: 'tests/approved/pages/articles/',
    plant: edit('src/lib/words/names.ts', "const PLANNED = '计划中'", "const PLANNED = '已发生'"),
  },
  {
    name: '离线程序有存着的就不问网络',
    step: { kind: '浏览器测试', file: 'offline.spec.ts', grep: 'the network’s answer wins' },
    says: 'the network’s answer wins',
    rebuild: true,
    plant: edit(
      'src/build/offline/worker/sw.ts',
      '  let response: Response;\n',
      '  const had = await stored(url.pathname);\n  if (had !== undefined) return had;\n  let response: Response;\n',
    ),
  },
  {
    name: '检索词不转义，写进了网页',
    step: { kind: '浏览器测试', file: 'search-hostile.spec.ts', grep: 'hostile input typed' },
    says: 'hostile input typed',
    rebuild: true,
    plant: edit(
      'src/components/search/results-view.ts',
      'status.textContent = message',
      'status.innerHTML = message',
    ),
  },
  {
    name: '上一个词的结果冒充这一个词的',
    step: { kind: '浏览器测试', file: 'search-typing.spec.ts', grep: 'an answer never passes' },
    says: 'an answer never passes',
    rebuild: true,
    plant: edit('src/components/search/page.ts', "  mark('loading');\n", ''),
  },
  {
    name: '标点字体画完第一笔才解，下面的行跟着跳',
    step: { kind: '浏览器测试', file: 'slow.spec.ts', grep: 'the punctuation font is asked for' },
    says: 'the punctuation font is asked for',
    rebuild: true,
    plant: edit('src/layouts/client/at-once.ts', 'document.fonts.load(', 'void ('),
  },
  {
    name: '检索的文件只取到一截也用',
    step: { kind: '单元测试', file: 'src/search/client/fetch-guard.test.ts' },
    says: 'of which half comes',
    plant: edit('src/search/client/fetch-guard.ts', 'if (PACKED.test(', 'if (false && PACKED.test('),
  },
  {
    name: '剪贴板不可用时，按钮上的字换不回来',
    step: { kind: '浏览器测试', file: 'share.spec.ts', grep: 'where nothing may copy' },
    says: 'where nothing may copy',
    rebuild: true,
    plant: edit('src/components/share/copy-link.ts', "['label'] ??= ", "['label'] = "),
  },
  {
    name: '放得下的表格也占一次Tab',
    step: { kind: '浏览器测试', file: 'wide-tables.spec.ts', grep: 'only when it does not fit' },
    says: 'tabindex',
    rebuild: true,
    plant: edit('src/components/article/wide-tables.ts', 'target.scrollWidth > target.clientWidth', 'true'),
  },
  {
    name: '搜到的摘录不再先取正文',
    step: built('search-gold'),
    says: 'approved/gold/answers.txt',
    rebuild: true,
    plant: edit('src/search/shared/passages.ts', '  text: 0.4,', '  text: 0,'),
  },
  {
    name: '没造成的那一份留在盘上',
    step: { kind: '成品检查', file: 'tests/build/interrupted.test.ts' },
    says: 'nothing behind',
    plant: edit('src/cli/build.ts', '  }\n  clearLeftovers(outDir, process.cwd());\n', '  }\n'),
  },
  {
    name: '没有选过繁體的读者也转去繁體版',
    step: { kind: '浏览器测试', file: 'hant.spec.ts', grep: 'nobody else is sent' },
    says: 'nobody else is sent',
    rebuild: true,
    plant: edit(
      'src/components/site/script-choice.ts',
      'let c=localStorage.script,',
      'let c=localStorage.script||"hant",',
    ),
  },
  {
    name: '繁體版的脚本里有简体字',
    step: built('hant'),
    says: 'no character that only Simplified text has',
    rebuild: true,
    plant: edit('src/hant/scripts.ts', '(_, text: string) => convert(text)', '(_, text: string) => text'),
  },
  {
    name: '别的语言的读者由搜索引擎送去繁體版',
    step: built('hant'),
    says: 'both name each other',
    rebuild: true,
    plant: edit('src/components/site/Head.astro', 'href={alternates[0].url}', 'href={alternates[1]?.url}'),
  },
];
