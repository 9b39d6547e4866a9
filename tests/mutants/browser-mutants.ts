import type { Mutant, Step } from './mutant.ts';
import { addStyle, pageScript } from './places.ts';

const browser = (file: string, grep: string): Step => ({ kind: '浏览器测试', file, grep });

const VISIT = browser('text/pages.spec.ts', 'measured for everything: ./about/');

/** What only a real browser shows. */
export const browserMutants: readonly Mutant[] = [
  {
    name: '逗号句号排到行首',
    step: VISIT,
    says: '行以“',
    plant: (workspace) => {
      addStyle(workspace, '*{line-break:anywhere!important}');
    },
  },
  {
    name: '一段字压着上一段',
    step: VISIT,
    says: '叠在一起',
    plant: (workspace) => {
      addStyle(workspace, '.prose p+p{margin-block-start:-3rem!important}');
    },
  },
  {
    name: '小字太淡，看不清',
    step: VISIT,
    says: 'color-contrast',
    plant: (workspace) => {
      addStyle(workspace, '.meta,.meta *{color:#b8b0a0!important}');
    },
  },
  {
    name: '得到焦点时没有焦点框',
    step: VISIT,
    says: 'has no ring',
    plant: (workspace) => {
      addStyle(workspace, '*{outline:none!important}');
    },
  },
  {
    name: '没有脚本就看不到正文',
    step: browser('no-script.spec.ts', 'without JavaScript'),
    says: 'toBeVisible',
    plant: (workspace) => {
      addStyle(workspace, '@media (scripting: none){.prose{display:none!important}}');
    },
  },
  {
    name: '老浏览器里看不出在哪一页',
    step: browser('faults/old-browser.spec.ts', 'the layout stands'),
    says: 'text-decoration-line',
    plant: (workspace) => {
      const lost = '<style>.masthead li a{text-decoration-line:none!important}</style></head>';
      workspace.edit('dist/data/index.html', '</head>', lost);
    },
  },
  {
    name: '脚本在控制台报错',
    step: VISIT,
    says: 'console errors',
    plant: (workspace) => {
      const path = pageScript(workspace);
      workspace.write(path, `${workspace.read(path)};throw new Error('x')`);
    },
  },
];
