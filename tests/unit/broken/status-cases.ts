import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const TOWNS = 'articles/towns.mdx';

/** What happened, what is under way and what was planned, told as something else. */
export const statusCases: BrokenCase[] = [
  {
    name: '清单里的计划没有说明',
    path: 'facts.yaml',
    change: ['镇上计划2021年3月动工', '镇上2021年3月动工'],
  },
  {
    name: '进行中说成做完了',
    path: TOWNS,
    change: [
      '镇上正<Cite fact="dredging">清理桥下的河道</Cite>',
      '镇上<Cite fact="dredging">清完了河道</Cite>',
    ],
  },
  {
    name: '进行中说成计划',
    path: TOWNS,
    change: ['镇上正<Cite fact="dredging">清理', '镇上将<Cite fact="dredging">清理'],
  },
  {
    name: '进行中的合作没有说明',
    path: 'cooperation.yaml',
    change: ['两镇正清理桥下的河道', '两镇清好了桥下的河道'],
  },
  { name: '要点把进行中说成做完了', path: TOWNS, change: ['桥下的河道正在清理, to', '桥下的河道清好了, to'] },
  { name: '要点把计划说成做完了', path: BRIDGE, change: ['第二座桥还在计划里', '第二座桥修好了'] },
  {
    name: '导语照搬计划，当作做完了',
    path: BRIDGE,
    change: ['镇上还打算再修一座，眼下只有计划。', '镇上动工修第二座桥。'],
  },
  {
    name: '没有注号的一段照搬计划',
    path: 'articles/market.mdx',
    change: ['货品分六项，报道只点名三项。', '货品分六项。镇上动工修第二座桥，人更多了。'],
  },
  { name: '事件的状态与事实不一致', path: 'events.yaml', change: ['status: planned', 'status: occurred'] },
  {
    name: '还在进行的合作写成已发生',
    path: 'cooperation.yaml',
    change: ['status: ongoing', 'status: occurred'],
  },
];
