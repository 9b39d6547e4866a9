import type { ContentModel, Rule } from './model.ts';
import { type Problem, sortProblems } from './problem.ts';
import { backing } from './rules/backing.ts';
import { blockIdRule } from './rules/block-ids.ts';
import { bodyReferences } from './rules/body-references.ts';
import { charts } from './rules/charts.ts';
import { citePerSentence } from './rules/cite-per-sentence.ts';
import { collections } from './rules/collections.ts';
import { componentIds } from './rules/component-ids.ts';
import { componentRule } from './rules/components.ts';
import { cooperation } from './rules/cooperation.ts';
import { correctionDates } from './rules/correction-dates.ts';
import { dates } from './rules/dates.ts';
import { factsCited } from './rules/facts-cited.ts';
import { headings } from './rules/headings.ts';
import { headlines } from './rules/headlines.ts';
import { keyPoints } from './rules/key-points.ts';
import { leadLength } from './rules/lead-length.ts';
import { links } from './rules/links.ts';
import { days } from './rules/days.ts';
import { maps } from './rules/maps.ts';
import { markdownForms } from './rules/markdown-forms.ts';
import { names } from './rules/names.ts';
import { numbers } from './rules/numbers.ts';
import { pictures } from './rules/pictures.ts';
import { plannedRule } from './rules/planned.ts';
import { published, publishedOrphans } from './rules/published.ts';
import { rareInTitles } from './rules/rare-characters.ts';
import { references } from './rules/references.ts';
import { related } from './rules/related.ts';
import { sections } from './rules/sections.ts';
import { slugs } from './rules/slugs.ts';
import { tables } from './rules/tables.ts';
import { typography } from './rules/typography.ts';
import { uniqueIds } from './rules/unique-ids.ts';

const RULES: readonly Rule[] = [
  backing,
  blockIdRule,
  bodyReferences,
  charts,
  citePerSentence,
  collections,
  componentIds,
  componentRule,
  cooperation,
  correctionDates,
  dates,
  factsCited,
  headings,
  headlines,
  keyPoints,
  leadLength,
  links,
  maps,
  days,
  markdownForms,
  names,
  numbers,
  pictures,
  plannedRule,
  publishedOrphans,
  published,
  rareInTitles,
  references,
  related,
  sections,
  slugs,
  tables,
  typography,
  uniqueIds,
];

/** 内容的全部错误，按文件与行排好；没有错误时为空。 */
export function checkContent(model: ContentModel): Problem[] {
  const found = RULES.flatMap((rule) => rule(model));
  return sortProblems([...model.loadProblems, ...found]);
}
