import { type Outcome, outcomeSchema } from '../schemas/base.ts';
import type { Feature } from '../schemas/feature.ts';
import { formatDate } from '../site/date.ts';
import { shortCredit } from '../site/source-credit.ts';
import type { SharedPage } from './shared-page.ts';

/** 描述工具页要用到的数目。 */
export interface ToolCounts {
  entities: number;
  articles: number;
  figures: number;
  /** 事件的日期，升序。 */
  eventDates: readonly string[];
  /** 最近一次更正的日子；没有更正时不给。 */
  lastCorrected: string | undefined;
  /** 各项合作的数目；没有那一页时不给。 */
  cooperation: Record<Outcome, number> | undefined;
}

type Words = Pick<SharedPage, 'path' | 'title' | 'description'> & { lead: string; noindex?: boolean };

function span(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? '' : `${formatDate(first)}至${formatDate(last)}，`;
}

/** 谁与谁合作；有 cooperation.yaml 的专题才有。 */
function cooperationWords(name: string, { cooperation }: ToolCounts): Words[] {
  if (cooperation === undefined) return [];
  const total = cooperation.occurred + cooperation.ongoing + cooperation.planned;
  const said = { occurred: '已开展', ongoing: '进行中', planned: '计划中' };
  const counts = outcomeSchema.options
    .filter((status) => cooperation[status] > 0)
    .map((status) => `${cooperation[status]}项${said[status]}`)
    .join('，');
  return [
    {
      path: '/cooperation/',
      title: '谁与谁合作',
      description: `${name}的${total}项合作画成一张图：谁与谁、在哪个领域，${counts}，逐项写明依据与没有交代的地方。`,
      lead: `${total}项合作，${counts}，画成一张图。`,
    },
  ];
}

function wordsOf({ name, source }: Feature, counts: ToolCounts): Words[] {
  return [
    {
      path: '/timeline/',
      title: '时间线',
      description: `${name}时间线：${span(counts.eventDates)}共${counts.eventDates.length}件事，逐件标明日期、已发生还是计划，并链到详述的文章。`,
      lead: `${span(counts.eventDates)}共${counts.eventDates.length}件事，逐件标明已发生还是计划。`,
    },
    ...cooperationWords(name, counts),
    {
      path: '/directory/',
      title: '名录',
      description: `${name}名录：文中出现的人物、机构、地点与词条共${counts.entities}条，各有一段说明，并列出提到它的文章。`,
      lead: `文中出现的人物、机构、地点与词条，共${counts.entities}条，各有一段说明。`,
    },
    {
      path: '/data/',
      title: '数据一览',
      description: `${name}用到的${counts.figures}个数字，逐个写明数的是什么、已发生还是计划、出自原报道哪一栏，可下载CSV表格。`,
      lead: `专题用到的${counts.figures}个数字，逐个写明数的是什么、出自原报道哪一栏。`,
    },
    {
      path: '/about/',
      title: '关于本专题',
      description: `${name}的来源、编写方法、缺了什么与更正记录。专题${shortCredit(source)}，站内史实都可回查。`,
      lead: '来源、编写方法、报道没有写到的，与更正记录。',
    },
    {
      path: '/search/',
      title: '搜索',
      description: `搜索${name}的全部文章与名录：词语、人名、地名、机构、数字都可以查，结果链到所在的段落。`,
      lead: '词语、人名、地名、机构、数字都可以查，结果链到所在的段落。',
    },
    {
      path: '/print/',
      title: '打印版',
      description: `${name}打印版：全部${counts.articles}篇文章按阅读次序合成一册，有封面、目录、出处注、时间线与名录，排成A4纸，可打印或存成PDF。`,
      lead: '全部文章按阅读次序合成一册，可打印或存成PDF。',
      noindex: true,
    },
    {
      path: '/offline/',
      title: '现在没有网络',
      description: `现在连不上网，这一页还没有存到这台设备上。${name}的文章都已存下，可以从下面按栏目列出的里面挑一篇，照常阅读和搜索。`,
      lead: '这一页还没有存到这台设备上；专题的文章都已存下。',
      noindex: true,
    },
    {
      path: '/404.html',
      title: '没有这一页',
      description: `${name}里没有这个地址。可以用页眉的搜索框找文章，也可以从下面按栏目列出的全部文章里挑一篇。`,
      lead: '地址可能抄漏了。可以搜索，或从专题首页挑一篇。',
      noindex: true,
    },
  ];
}

/** 时间线、谁与谁合作、名录、数据、关于、搜索、打印版、离线与 404 的题目和描述。 */
export function toolPages(feature: Feature, counts: ToolCounts): SharedPage[] {
  /* 更正记录在“关于”里，文章一更正，那一页也改了。 */
  const corrected = [feature.updated, counts.lastCorrected ?? ''].sort().at(-1) ?? feature.updated;
  return wordsOf(feature, counts).map(({ lead, noindex = false, ...words }) => ({
    ...words,
    type: 'website',
    noindex,
    trail: [{ path: '/', name: '专题首页' }],
    published: feature.published,
    updated: words.path === '/about/' ? corrected : feature.updated,
    card: { kicker: feature.name, headline: words.title, lead },
  }));
}
