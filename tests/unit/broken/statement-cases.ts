import type { BrokenCase } from './case.ts';

/** What lists in YAML say: numbers, dates, plans, grounds and leftover marks. */
export const statementCases: BrokenCase[] = [
  { name: '专题的数没有依据', path: 'feature.yaml', change: ['桥的重修与集市。', '桥长121米。'] },
  { name: '名录的数没有依据', path: 'people.yaml', change: ['主持石桥的重修。', '主持120米、5条车道的桥。'] },
  { name: '事件的日子没有依据', path: 'events.yaml', change: ["date: '2020-05-06'", "date: '2020-05-05'"] },
  { name: '事件不按先后', path: 'events.yaml', change: ["date: '2021-03'", "date: '2020-03'"] },
  {
    name: '计划中的事件没有说明',
    path: 'events.yaml',
    change: (text) => text.replace('计划动工', '动工').replace('报道时尚属计划。', '两岸都有人去看。'),
  },
  { name: '词条没有依据', path: 'glossary.yaml', change: ['  editorial: true\n', ''] },
  {
    name: '编者说明里有数字',
    path: 'glossary.yaml',
    change: ['桥身成弧形的桥。', '桥身成弧形的桥，有3孔。'],
  },
  {
    name: '没有一篇文章引用的事实',
    path: 'facts.yaml',
    change: (text) => `${text}- id: lonely\n  section: 桥\n  status: occurred\n  statement: 桥边有树。\n`,
  },
  { name: 'YAML 里留着星号', path: 'places.yaml', change: ['石桥所在的镇。', '石桥**所在**的镇。'] },
  { name: 'YAML 里手打空格', path: 'facts.yaml', change: ['桥长120米，李石', '桥长 120米，李石'] },
];
