import type { Mutant, Step } from './mutant.ts';
import { edit } from './places.ts';

/*
 * Defects of style on the second feature, one a kind: in the dump of how everything is set each is a line that a person
 * reads. `says` is the changed line.
 */

const browser = (grep: string): Step => ({ kind: '浏览器测试', file: 'approved.spec.ts', grep });
const SET = browser('how everything is set');
const OPENED = browser('settings open');

type Row = [name: string, step: Step, file: string, find: string, replacement: string, says: string];

const ROWS: readonly Row[] = [
  ['浅色里红得不对', SET, 'layouts/styles/tokens.css', '#a82a1c', '#1c2aa8', '+ --accent | #1c2aa8'],
  [
    '一行的字太多',
    SET,
    'layouts/styles/tokens.css',
    '--measure: 36em',
    '--measure: 48em',
    '+ --measure | 48em',
  ],
  [
    '开篇的目录离开了正文',
    SET,
    'layouts/spread.css',
    'grid-area: 3 / 1',
    'grid-area: 2 / 1',
    '+ article.page.layout.spread > aside.aside | grid-column-start 1; grid-row-start 2',
  ],
  [
    '时间线的事挤在一起',
    SET,
    'components/feature/Timeline.astro',
    'padding-block-end: 2.25rem',
    'padding-block-end: 0.25rem',
    '+ ol.timeline.status-list > li.occurred | padding 0 0 4px 28px',
  ],
  [
    '正文不齐行',
    SET,
    'components/article/prose/prose.css',
    'text-align: var(--align, justify)',
    'text-align: var(--align, end)',
    'text-align end',
  ],
  [
    '列表没有点',
    SET,
    'components/article/prose/prose.css',
    'list-style: revert',
    'list-style: none',
    '+ section.prose > ul | margin 34.2px 0 0; padding 0 0 0 23.75px; list-style-type none',
  ],
  [
    '要点的号与字同色',
    SET,
    'components/article/KeyPoints.astro',
    'li::before {\n      color: var(--ink-2)',
    'li::before {\n      color: var(--accent)',
    '+ .key li::before | color: var(--accent)',
  ],
  [
    '平板上栏目的文章还是一栏',
    SET,
    'components/feature/SectionBlock.astro',
    '@container (width >= 56rem)',
    '@container (width >= 66rem)',
    '+ @container (width >= 66rem) .columns |',
  ],
  [
    '平板上时间线的图例比图还宽',
    SET,
    'components/figures/TimelineFigure.astro',
    'minmax(0, 2fr) minmax(0, 3fr)',
    'minmax(0, 3fr) minmax(0, 2fr)',
    'minmax(0, 3fr) minmax(0, 2fr)',
  ],
  [
    '手指按的链接太窄',
    SET,
    'layouts/styles/base.css',
    'min-inline-size: 2.75rem !important;',
    'min-inline-size: 1rem !important;',
    'min-width 16px',
  ],
  [
    '指着链接不变红',
    SET,
    'layouts/styles/inline-text.css',
    ':where(a:hover) {\n  color: var(--accent);',
    ':where(a:hover) {\n  color: inherit;',
    '- :where(a:hover) | color: var(--accent)',
  ],
  [
    '得到焦点的“跳到正文”没有出来',
    SET,
    'components/site/Masthead.astro',
    '.skip:focus {\n    inset-block-start: 0.5rem',
    '.skip:focus {\n    inset-block-start: -9rem',
    '- .skip:focus | inset-block-start: 0.5rem;',
  ],
  [
    '强制颜色里块上的字看不见',
    SET,
    'components/figures/chart.css',
    '  .chart .on {\n    fill: CanvasText;',
    '  .chart .on {\n    fill: Canvas;',
    '+ @media (forced-colors: active) .chart .on | fill: canvas;',
  ],
  [
    '纸边太窄',
    SET,
    'layouts/styles/print.css',
    'margin: 20mm 31mm 22mm',
    'margin: 10mm 11mm 12mm',
    '+ @media print @page size: a4; margin: 10mm 11mm 12mm',
  ],
  [
    '搜索框下的结果透出正文',
    OPENED,
    'components/search/quick-panel.css',
    'z-index: 5',
    'z-index: -5',
    'z-index -5',
  ],
  [
    '设置的面板高过屏幕',
    OPENED,
    'components/site/settings/panel.css',
    '  max-block-size: 75dvh;\n',
    '',
    '- body > dialog.settings-panel | ',
  ],
];

export const styleMutants: readonly Mutant[] = ROWS.map(([name, step, file, find, replacement, says]) => ({
  name,
  step,
  says,
  plant: edit(`src/${file}`, find, replacement),
}));
