import { parse } from 'yaml';
import type { Mutant, Step } from './mutant.ts';
import { articleWith } from './places.ts';
import type { Workspace } from './workspace.ts';

const BUILD: Step = { kind: '构建' };
const CITED_NUMBER = /(<Cite fact="[^"]+">[^<\d]*)\d+/;
const PLAN_WORDS = /将|计划|预计|预告|下一步|打算|目标|有望|拟|待/g;

/** Takes the words of plans out of a sentence that cites one, so that it reads as done. */
function statePlanAsDone(workspace: Workspace): void {
  const facts = parse(workspace.read('content/facts.yaml')) as { id: string; status: string }[];
  const planned = facts.filter(({ status }) => status === 'planned').map(({ id }) => id);
  const cite = `<Cite fact="(?:${planned.join('|')})">`;
  const sentence = new RegExp(`[^。\\n]*${cite}[^。\\n]*。`);
  const path = articleWith(workspace, sentence);
  const [said = ''] = sentence.exec(workspace.read(path)) ?? [];
  workspace.edit(path, said, said.replaceAll(PLAN_WORDS, '已'));
}

/** Slips of editors: the checks of content and permalinks within the build stop them all. */
export const contentMutants: readonly Mutant[] = [
  {
    name: '文章里一个数写错',
    step: BUILD,
    says: '本文引用的事实里没有“98765',
    plant: (workspace) => {
      workspace.edit(articleWith(workspace, CITED_NUMBER), /(?<=<Cite fact="[^"]+">[^<\d]*)\d+/, '98765');
    },
  },
  { name: '计划写成已经做到', step: BUILD, says: '报道时尚属计划，这句话没有说明', plant: statePlanAsDone },
  {
    name: '发布过的事实悄悄改了状态，没有更正',
    step: BUILD,
    says: '发布过的“status=planned”改成了“status=occurred”，更正里没有交代',
    plant: (workspace) => {
      workspace.edit('content/facts.yaml', 'status: planned', 'status: occurred');
    },
  },
  {
    name: '发布过的注不见了',
    step: BUILD,
    says: '不再引用事实',
    plant: (workspace) => {
      const cite = /<Cite fact="([^" ]+)">([^<]*)<\/Cite>(?![\s\S]*fact="\1")/;
      const path = articleWith(workspace, cite);
      workspace.edit(path, cite, cite.exec(workspace.read(path))?.[2] ?? '');
    },
  },
  {
    name: '永久地址的记录丢了一行',
    step: BUILD,
    says: 'published.txt  这份发布记录写明有',
    plant: (workspace) => {
      workspace.edit('content/published.txt', /^address \| \/articles\/.*\n/m, '');
    },
  },
  {
    name: '文章的发布记录丢了一行',
    step: BUILD,
    says: 'published.txt  这份发布记录写明有',
    plant: (workspace) => {
      workspace.edit('content/published.txt', /^states \|.*\n/m, '');
    },
  },
  {
    name: '发布的记录整个丢了',
    step: { kind: '单元测试', file: 'tests/unit/published-lines.test.ts' },
    says: 'published.txt 不见了',
    plant: (workspace) => {
      workspace.remove('content/published.txt');
    },
  },
  {
    name: '两篇文章同一个地址',
    step: BUILD,
    says: '重复',
    plant: (workspace) => {
      const [name = ''] = workspace.list('content/articles');
      workspace.write(`content/articles/more/${name}`, workspace.read(`content/articles/${name}`));
    },
  },
  {
    name: '正文链到没有的段落',
    step: BUILD,
    says: '没有“#no-such-block”',
    plant: (workspace) => {
      const link = /(?<=\]\(\/articles\/[a-z0-9-]+\/)(?=\))/;
      workspace.edit(articleWith(workspace, link), link, '#no-such-block');
    },
  },
  {
    name: '段落丢了编号',
    step: BUILD,
    says: '段落没有块编号',
    plant: (workspace) => {
      const id = /(?<=[。”]) \^[a-z0-9-]+$/m;
      workspace.edit(articleWith(workspace, id), id, '');
    },
  },
  {
    name: '发布过的编号改了名，没有转向',
    step: BUILD,
    says: '发布过的编号',
    plant: (workspace) => {
      const heading = /(?<=^## .*) \^[a-z0-9-]+$/m;
      workspace.edit(articleWith(workspace, heading), heading, ' ^renamed-by-mistake');
    },
  },
  {
    name: '示意图没有替代文字',
    step: BUILD,
    says: 'alt',
    plant: (workspace) => {
      workspace.edit('content/pictures.yaml', /^ {2}alt: .*\n/m, '');
    },
  },
  {
    name: '正文留下字面星号',
    step: BUILD,
    says: '**',
    plant: (workspace) => {
      const end = /。(?= \^[a-z0-9-]+$)/m;
      workspace.edit(articleWith(workspace, end), end, '。** 重点。**');
    },
  },
];
