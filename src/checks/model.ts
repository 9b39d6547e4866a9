import type { Root } from 'mdast';
import type { Article } from '../schemas/article.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Cooperation } from '../schemas/cooperation.ts';
import type { Organization, Person, Place as PlaceEntity, Term } from '../schemas/entity.ts';
import type { TimelineEvent } from '../schemas/event.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Feature } from '../schemas/feature.ts';
import type { Geography } from '../schemas/geography.ts';
import type { HantTable } from '../schemas/hant.ts';
import type { Picture } from '../schemas/picture.ts';
import type { Outline } from './outline.ts';
import type { Place, Problem } from './problem.ts';
import type { PublishedRecord } from './published/record.ts';
import type { Block } from './text/block.ts';

/** YAML 里的路径：字段名与从 0 起的序号。 */
export type Path = readonly (string | number)[];

/** YAML 里的一条记录，连同它在文件里的位置。 */
export interface Entry<T> {
  /** 没有编号或编号不是文字时为空串。 */
  id: string;
  /** 读到的原样；形状可能有错。 */
  raw: Readonly<Record<string, unknown>>;
  /** 形状无误时的数据，缺省值已补上。 */
  data: T | undefined;
  /** 记录内某字段的位置；字段缺失时取最近的上级。 */
  at: (...path: Path) => Place;
}

/** 名录的一条，连同它出自哪份名录。 */
export type Entity = Person | Organization | PlaceEntity | Term;

/** 一篇文章的文件。 */
export interface ArticleFile {
  slug: string;
  file: string;
  frontmatter: Entry<Article>;
  /** 正文语法树，位置按整个文件计；语法有误时没有。 */
  tree: Root | undefined;
  /** 正文里有文字的各块，按先后。 */
  blocks: Block[];
  /** 别的文章要从这一篇知道的；语法有误时没有。 */
  outline: Outline | undefined;
}

/** What became of reading a picture; the rule on pictures says each in words. */
export type PictureState =
  | 'ok'
  | 'missing'
  | 'empty'
  | 'broken'
  | 'stray'
  | 'misnamed'
  | 'heic'
  | 'web-page'
  | 'moving'
  | 'huge'
  | 'long'
  | 'lettered'
  | 'late-svg'
  | 'unsized'
  | 'small';

/** 内容目录读进内存的样子；检查只看它，不再碰文件。 */
export interface ContentModel {
  /** 内容目录的显示名，如 `content`。 */
  root: string;
  feature: Entry<Feature> | undefined;
  /** 可省的文件；没有时为 undefined。 */
  geography: Entry<Geography> | undefined;
  /** 可省的文件；没有时为 undefined。 */
  cooperation: Entry<Cooperation> | undefined;
  /** The editors' words for the Traditional edition; undefined where there is no such file. */
  hant: Entry<HantTable> | undefined;
  facts: Entry<Fact>[];
  /** 人物、机构、地点、词条，依此次序。 */
  entities: Entry<Entity>[];
  events: Entry<TimelineEvent>[];
  pictures: Entry<Picture>[];
  /** 可省的文件；没有时为空。 */
  charts: Entry<Chart>[];
  articles: ArticleFile[];
  /** 发布过的文章，slug → 读者读到的事实；没有记录的文章还没有发布。 */
  published: ReadonlyMap<string, PublishedRecord>;
  /** 图片的 `file` 字段 → 文件状态。 */
  pictureFiles: ReadonlyMap<string, PictureState>;
  /** 缺失或 YAML 写法有误、读不出内容的文件；指向它们的引用不再另报。 */
  unreadable: ReadonlySet<string>;
  /** 内容目录里的全部文件，相对内容目录。 */
  files: readonly string[];
  /** Today in Beijing, `YYYY-MM-DD`: nothing may be dated later. */
  today: string;
  /** 读取时就发现的错误：YAML、形状、MDX 语法、缺文件。 */
  loadProblems: Problem[];
}

/** 一条检查规则。 */
export type Rule = (model: ContentModel) => Problem[];
