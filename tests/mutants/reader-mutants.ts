import { built, inFile } from './dist.ts';
import type { Mutant, Step } from './mutant.ts';
import { articlePage, articleWith } from './places.ts';
import type { Workspace } from './workspace.ts';

/* Defects that a reader, sharer or editor of the real content would notice, in what was built or in the content. */

const agreement = built('agreement');

/** Changes the first page of an article that has the place. */
function onArticle(find: RegExp, replacement: (...found: string[]) => string): Mutant['plant'] {
  return (workspace) => {
    const path = articlePage(workspace, find);
    const text = workspace.read(path);
    workspace.write(
      path,
      text.replace(find, (...found) => replacement(...(found as string[]))),
    );
  };
}

/** Swaps two files. */
function swap(workspace: Workspace, one: string, other: string): void {
  const [first, second] = [workspace.bytes(one), workspace.bytes(other)];
  workspace.write(one, second);
  workspace.write(other, first);
}

const slugs = (workspace: Workspace): string[] => workspace.list('dist/articles');

const builtMutants: readonly Mutant[] = [
  {
    name: '名录页的217写成271',
    step: agreement,
    says: '271个',
    plant: inFile('dist/directory/index.html', /(?<=<main[\s\S]*?)217(?=个<)/, '271'),
  },
  {
    name: '时间线上一件事的日期只在页面上错',
    step: agreement,
    says: '1999年',
    plant: inFile('dist/timeline/index.html', /(?<=class="when"[^>]*><time[^>]*>)\d{4}年/, '1999年'),
  },
  {
    name: '目录里两条互换了去处',
    step: agreement,
    says: 'lists its own headings in the contents',
    plant: onArticle(
      /(<nav[^>]*aria-label="本文目录"[\s\S]*?href=")(#[^"]+)("[\s\S]*?href=")(#[^"]+)/,
      (_, start = '', one = '', middle = '', other = '') => start + other + middle + one,
    ),
  },
  {
    name: '分享框里是别篇的地址',
    step: agreement,
    says: 'shares its own address',
    plant: onArticle(/(?<=name="share-url" value="[^"]*\/articles\/)[a-z-]+/, () => 'another-article'),
  },
  {
    name: '微博分享的是别篇',
    step: agreement,
    says: 'share.php',
    plant: onArticle(/(?<=share\.php\?url=[^"&]*articles%2F)[a-z-]+/, () => 'another-article'),
  },
  {
    name: '两篇文章的卡片互换',
    step: agreement,
    says: 'its cards bear its own headline',
    plant: (workspace) => {
      const [one = '', other = ''] = slugs(workspace);
      swap(workspace, `dist/cards/${one}.png`, `dist/cards/${other}.png`);
    },
  },
  {
    name: '两篇文章的海报互换',
    step: agreement,
    says: 'its poster bears its section',
    plant: (workspace) => {
      const [one = '', other = ''] = slugs(workspace).slice(2);
      swap(workspace, `dist/cards/${one}-poster.png`, `dist/cards/${other}-poster.png`);
    },
  },
  {
    name: '图的替代文字是文件名',
    step: agreement,
    says: 'every picture has its own description',
    plant: (workspace) => {
      const path = workspace
        .list('dist/sections')
        .map((id) => `dist/sections/${id}/index.html`)
        .find((file) => workspace.read(file).includes('<img '));
      workspace.edit(path ?? 'dist/index.html', /(?<=<img [^>]*alt=")[^"]+/, 'two-areas.svg');
    },
  },
  {
    name: 'robots.txt不让收录',
    step: agreement,
    says: 'robots.txt lets everybody in',
    plant: inFile('dist/robots.txt', 'Allow', 'Disallow'),
  },
  {
    name: '名录链接指到另一条',
    step: agreement,
    says: 'a link on the name of a directory entry',
    plant: onArticle(
      /(?<=class="entity[^>]*href="[^"]*#|href="[^"]*#)(?=[a-z-]+"[^>]*class="entity")/,
      () => 'x-',
    ),
  },
  {
    name: '人物的职务只在名录页上错',
    step: agreement,
    says: 'the directory says of every entry',
    plant: inFile('dist/directory/index.html', /(?<=class="meta role"[^>]*>[^<]*)副/, ''),
  },
  {
    name: '首页的导语换了字',
    step: agreement,
    says: 'the front page says who it is',
    plant: inFile('dist/index.html', /(?<=<p class="lead"[^>]*>)../, '某某'),
  },
  {
    name: '栏目页的两篇互换',
    step: agreement,
    says: 'a section page gives its name',
    plant: (workspace) => {
      const [id = ''] = workspace.list('dist/sections');
      const path = `dist/sections/${id}/index.html`;
      const found = [...workspace.read(path).matchAll(/\/articles\/[a-z-]+\//g)].map(([url]) => url);
      const [one = '', other = ''] = [...new Set(found)];
      const changed = workspace
        .read(path)
        .replaceAll(`href="${one}"`, 'href="@"')
        .replaceAll(`href="${other}"`, `href="${one}"`)
        .replaceAll('href="@"', `href="${other}"`);
      workspace.write(path, changed);
    },
  },
  {
    name: 'llms.txt里一篇的地址错',
    step: agreement,
    says: 'llms.txt names every article',
    plant: inFile('dist/llms.txt', /(?<=\/articles\/[a-z-]+)\//, '-old/'),
  },
  {
    name: '页脚打印的地址是首页',
    step: agreement,
    says: 'says its own address',
    plant: inFile('dist/timeline/index.html', /(?<=本页网址：[^<]*)timeline\//, ''),
  },
  {
    name: '导航标错了所在的页',
    step: agreement,
    says: 'the masthead and footer lead where they say',
    plant: inFile(
      'dist/data/index.html',
      /(<a[^>]*href="[^"]*\/timeline\/")/,
      '<a href="/timeline/" aria-current="page"',
    ),
  },
  {
    name: '发布日的字与机器日期不合',
    step: agreement,
    says: 'the words of every date',
    plant: onArticle(/(?<=<time datetime="\d{4}-\d\d-)\d\d/, () => '09'),
  },
  {
    name: '注号链到别的注',
    step: agreement,
    says: 'a note mark leads to the note of its number',
    plant: onArticle(/(?<=href="#fn-)2(?=")/, () => '1'),
  },
  {
    name: '延伸阅读少一篇',
    step: agreement,
    says: 'goes on to its neighbours',
    plant: onArticle(/(?<=<ul class="related"[^>]*>)<li[\s\S]*?<\/li>/, () => ''),
  },
];

const BUILD: Step = { kind: '构建' };
/** The first line of a list that matches, changed. */
const inList =
  (file: string, find: RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(`content/${file}`, find, replacement);
  };

const contentMutants: readonly Mutant[] = [
  {
    name: '常务副主任写成主任',
    step: BUILD,
    says: '.role]',
    plant: inList('people.yaml', /(?<=role: .*)常务副/, ''),
  },
  {
    name: '数字的写法与数值不合',
    step: BUILD,
    says: '.value]',
    plant: inList('facts.yaml', /value: (\d+)0000\b/, 'value: 26000'),
  },
  {
    name: '更正与修改日在以后',
    step: BUILD,
    says: 'feature.yaml',
    plant: inList('feature.yaml', /^updated: .*$/m, "updated: '2099-01-01'"),
  },
  {
    name: '事件的日期与所据的事实不合',
    step: BUILD,
    says: 'events.yaml',
    plant: inList('events.yaml', /(?<=date: '?\d{4}-\d\d-)\d\d/, '27'),
  },
  {
    name: '图的替代文字写成文件名',
    step: BUILD,
    says: '.alt]',
    plant: inList('pictures.yaml', /(?<=^ {2}alt: ).*$/m, 'two-areas.svg'),
  },
  {
    name: '导语里的数与正文不同',
    step: BUILD,
    says: '1201',
    plant: (workspace) => {
      const path = articleWith(workspace, /^lead: .*\d/m);
      workspace.edit(path, /(?<=^lead: [^\d\n]*)\d+/m, '1201');
    },
  },
];

export const readerMutants: readonly Mutant[] = [...builtMutants, ...contentMutants];
