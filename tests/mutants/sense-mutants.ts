import type { Mutant, Step } from './mutant.ts';
import { articleWith } from './places.ts';

/* Content in which every part is well formed, and one is about something else. The build must say so. */

const BUILD: Step = { kind: '构建' };

/** Exchanges the first two places of a file of the content that match. */
const exchange =
  (file: string, find: RegExp): Mutant['plant'] =>
  (workspace) => {
    const path = `content/${file}`;
    const text = workspace.read(path);
    const [one, other] = [...text.matchAll(find)];
    if (one === undefined || other === undefined) throw new Error(`${path} 里没有两处 ${String(find)}。`);
    const between = text.slice(one.index + one[0].length, other.index);
    const after = text.slice(other.index + other[0].length);
    workspace.write(path, text.slice(0, one.index) + other[0] + between + one[0] + after);
  };

const change =
  (file: string, find: RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(`content/${file}`, find, replacement);
  };

export const senseMutants: readonly Mutant[] = [
  {
    name: '两个人的机构互换',
    step: BUILD,
    says: '.organization]',
    plant: exchange('people.yaml', /(?<=^ {2}organization: ).+$/gm),
  },
  {
    name: '两张照片的作者互换了所据的事实',
    step: BUILD,
    says: '没有说到“',
    plant: exchange('people.yaml', /(?<=拍摄.*“.*\n {2}facts: ).+$/gm),
  },
  {
    name: '大学写成企业',
    step: BUILD,
    says: '.kind]',
    plant: change('organizations.yaml', /院校$/m, '企业'),
  },
  {
    name: '地名的注音不对',
    step: BUILD,
    says: '的读音',
    plant: change('places.yaml', /(?<=^ {2}pinyin: ).+$/m, 'Xūgòu'),
  },
  {
    name: '图上两条河的名字互换',
    step: BUILD,
    says: '”旁边',
    plant: exchange('charts.yaml', /(?<=江: )\[[\d., ]+\]/g),
  },
  {
    name: '首页两个数的话互换',
    step: BUILD,
    says: '这句话配的数是',
    plant: exchange('feature.yaml', /(?<=^ {4}sentence: ).+$/gm),
  },
  {
    name: '时间线上的事链到不讲它的文章',
    step: BUILD,
    says: '不是详述它的',
    plant: change('events.yaml', /(?<=^ {2}article: ).+$/m, 'opening-up'),
  },
  {
    name: '要点链到文章的末段',
    step: BUILD,
    says: '没有说它',
    plant: (workspace) => {
      const path = articleWith(workspace, /^keyPoints:/m);
      const last = /\^([a-z0-9-]+)\s*$/.exec(workspace.read(path))?.[1] ?? '';
      workspace.edit(path, /(?<=, to: )[a-z0-9-]+(?= \})/, last);
    },
  },
];
