import type { Root } from 'mdast';
import type { Article } from '../schemas/article.ts';
import type { ListRecords, SingleRecords } from '../schemas/content-files.ts';
import type { Entity } from '../schemas/entity.ts';
import type { HantTable } from '../schemas/hant.ts';
import type { PictureState } from './load/picture-faults.ts';
import type { Place, Problem } from './problem.ts';
import type { Published } from './published/record.ts';
import type { Block } from './text/block.ts';
import type { Component } from '../markdown/component.ts';

/** A path in YAML: names of fields, and positions from 0. */
export type Path = readonly (string | number)[];

/** A record of YAML and where it stands. */
export interface Entry<T> {
  /** Empty where there is none, or it is no text. */
  id: string;
  /** As it was read; its shape may be wrong. */
  raw: Readonly<Record<string, unknown>>;
  /** With defaults; undefined where the shape is wrong. */
  data: T | undefined;
  /** The place of a field in it, or of the nearest one above where it is missing. */
  at: (...path: Path) => Place;
}

/** A link in the text of an article. */
export interface BodyLink {
  url: string;
  /** The words between the brackets. */
  text: string;
  /** An address amid the text, without brackets. */
  isBare: boolean;
  place: Place;
}

/** An article; of one that cannot be parsed, the text is empty. */
export interface ArticleFile {
  slug: string;
  file: string;
  frontmatter: Entry<Article>;
  /** Whether the text could be parsed: of one that could not, nobody knows what it lacks. */
  isReadable: boolean;
  /** The text; positions count from the beginning of the file. */
  tree: Root;
  /** Its parts that hold words, in order. */
  blocks: Block[];
  /** Its components, in order. */
  components: Component[];
  links: BodyLink[];
  /** The facts that components name in `fact`. */
  cited: ReadonlySet<string>;
  /** Ids of blocks, to which links may lead. */
  blockIds: ReadonlySet<string>;
}

/** The lists of the content, by the file's name. */
export type Lists = { [Name in keyof ListRecords]: Entry<ListRecords[Name]>[] };

/** The files that are one record; one that is left out or cannot be read has an entry without fields. */
export type Singles = { [Name in Exclude<keyof SingleRecords, 'articles'>]: Entry<SingleRecords[Name]> };

/** The content in memory; the checks look at nothing else. */
export interface ContentModel extends Lists, Singles {
  /** What editors call the folder, e.g. `content`. */
  root: string;
  /** The editors' words for the Traditional edition. */
  hant: Entry<HantTable>;
  /** All lists of the directory, in its order. */
  entities: Entry<Entity>[];
  articles: ArticleFile[];
  /** What was published; undefined before the first publication. */
  published: Published | undefined;
  /** By the `file` of a picture. */
  pictureFiles: ReadonlyMap<string, PictureState>;
  /** Files that are missing or no YAML: references into them are not told as well. */
  unreadable: ReadonlySet<string>;
  /** Every file of the folder, relative to it. */
  files: readonly string[];
  /** Today in Beijing, `YYYY-MM-DD`: nothing may be dated later. */
  today: string;
  /** What reading found wrong: YAML, shapes, MDX, missing files. */
  loadProblems: Problem[];
}

/** A rule on the content: what it finds wrong. */
export type Rule = (model: ContentModel) => Iterable<Problem>;

/** What several rules ask of the content is made once for all of them. */
export function oncePerModel<T>(make: (model: ContentModel) => T): (model: ContentModel) => T {
  const made = new WeakMap<ContentModel, T>();
  return (model) => {
    const known = made.get(model) ?? make(model);
    made.set(model, known);
    return known;
  };
}
