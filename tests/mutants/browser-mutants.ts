import type { Mutant, Step } from './mutant.ts';
import { addStyle, pageScript } from './places.ts';

/** `grep` 挑出要跑的测试。 */
const browser = (file: string, grep: string): Step => ({ kind: '浏览器测试', file, grep });

/** 真浏览器里才看得出的毛病。 */
export const browserMutants: readonly Mutant[] = [
  {
    name: '逗号句号排到行首',
    step: browser('text/type.spec.ts', 'type contract: ./about/'),
    says: '行以“',
    plant: (workspace) => {
      addStyle(workspace, '*{line-break:anywhere!important}');
    },
  },
  {
    name: '小字太淡，看不清',
    step: browser('accessibility.spec.ts', 'accessible in each theme: ./about/'),
    says: 'color-contrast',
    plant: (workspace) => {
      addStyle(workspace, '.meta,.meta *{color:#b8b0a0!important}');
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
    name: '脚本在控制台报错',
    step: browser('text/overflow.spec.ts', 'asks nobody else, no errors: ./about/'),
    says: 'console errors',
    plant: (workspace) => {
      const path = pageScript(workspace);
      workspace.write(path, `${workspace.read(path)};throw new Error('x')`);
    },
  },
];
