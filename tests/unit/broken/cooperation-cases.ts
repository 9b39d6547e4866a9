import type { BrokenCase } from './case.ts';

const path = 'cooperation.yaml';

/** Who works with whom. */
export const cooperationCases: BrokenCase[] = [
  { name: '合作没有依据', path, change: ['facts: [second-bridge]', 'facts: []'] },
  { name: '合作引了没有的事实', path, change: ['facts: [second-bridge]', 'facts: [third-bridge]'] },
  { name: '合作方不在名录', path, change: ['members: [stone-town]', 'members: [stone-city]'] },
  { name: '所设机构不在名录', path, change: ['bodies: [bridge-office]', 'bodies: [bridge-union]'] },
  { name: '合作的文章不存在', path, change: ['article: bridge-rebuilt', 'article: bridge-lost'] },
  { name: '合作的领域不存在', path, change: ['field: repair', 'field: sailing'] },
  {
    name: '领域没有合作',
    path,
    change: ['  - { id: trade', '  - { id: fishing, name: 捕鱼 }\n  - { id: trade'],
  },
  { name: '把计划写成已有的合作', path, change: ['status: planned', 'status: occurred'] },
  { name: '把已有的合作写成计划', path, change: ['status: occurred', 'status: planned'] },
  { name: '计划的合作没有说明是计划', path, change: ['镇上计划动工修第二座桥。', '镇上动工修第二座桥。'] },
  { name: '合作的数没有依据', path, change: ['桥长120米', '桥长130米'] },
  { name: '合作页副题的数没有依据', path, change: ['lead: 桥与集市', 'lead: 1999年的桥与集市'] },
  { name: '合作方的数没有依据', path, change: ['name: 摊贩', 'name: 30家摊贩'] },
  { name: '一方没有写是谁', path, change: ['right: { name: 摊贩 }', 'right: { ashore: false }'] },
  { name: '合作与领域编号重复', path, change: ['id: second-bridge-together', 'id: repair'] },
  { name: '合作的文字里手打空格', path, change: ['桥长120米', '桥长 120米'] },
];
