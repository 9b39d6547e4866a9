import type { ContentModel, Rule } from './model.ts';
import { type Problem, sortProblems } from './problem.ts';
import { aliases } from './rules/aliases.ts';
import { alts } from './rules/alts.ts';
import { backing } from './rules/backing.ts';
import { banks } from './rules/banks.ts';
import { blockIdRule } from './rules/block-ids.ts';
import { bodyReferences } from './rules/body-references.ts';
import { chartSubjects } from './rules/chart-subjects.ts';
import { charts } from './rules/charts.ts';
import { citePerSentence } from './rules/cite-per-sentence.ts';
import { citedNumbers } from './rules/cited-numbers.ts';
import { collections } from './rules/collections.ts';
import { componentIds } from './rules/component-ids.ts';
import { componentRule } from './rules/components.ts';
import { cooperation } from './rules/cooperation.ts';
import { coordinates } from './rules/coordinates.ts';
import { correctionDates } from './rules/correction-dates.ts';
import { credits } from './rules/credits.ts';
import { dates } from './rules/dates.ts';
import { days } from './rules/days.ts';
import { detailed } from './rules/detailed.ts';
import { eventDates } from './rules/event-dates.ts';
import { factsCited } from './rules/facts-cited.ts';
import { figures } from './rules/figures.ts';
import { furnitureIds } from './rules/furniture-ids.ts';
import { futureDates } from './rules/future-dates.ts';
import { hant } from './rules/hant.ts';
import { headings } from './rules/headings.ts';
import { headlines } from './rules/headlines.ts';
import { journeys } from './rules/journeys.ts';
import { keyFigures } from './rules/key-figures.ts';
import { keyPointStatus } from './rules/key-point-status.ts';
import { keyPoints } from './rules/key-points.ts';
import { kinds } from './rules/kinds.ts';
import { leadLength } from './rules/lead-length.ts';
import { linkWords } from './rules/link-words.ts';
import { links } from './rules/links.ts';
import { maps } from './rules/maps.ts';
import { markdownForms } from './rules/markdown-forms.ts';
import { names } from './rules/names.ts';
import { named } from './rules/named.ts';
import { numbers } from './rules/numbers.ts';
import { oneNumber } from './rules/one-number.ts';
import { ongoing } from './rules/ongoing.ts';
import { pairs } from './rules/pairs.ts';
import { pictures } from './rules/pictures.ts';
import { pinyin } from './rules/pinyin.ts';
import { placeholders } from './rules/placeholders.ts';
import { plannedRule } from './rules/planned.ts';
import { published, publishedOrphans } from './rules/published.ts';
import { quotations } from './rules/quotations.ts';
import { rareInTitles } from './rules/rare-characters.ts';
import { references } from './rules/references.ts';
import { related } from './rules/related.ts';
import { roles } from './rules/roles.ts';
import { saidDates } from './rules/said-dates.ts';
import { sections } from './rules/sections.ts';
import { setPhrases } from './rules/set-phrases.ts';
import { slugs } from './rules/slugs.ts';
import { speakers } from './rules/speakers.ts';
import { statuses } from './rules/statuses.ts';
import { tableSubjects } from './rules/table-subjects.ts';
import { tables } from './rules/tables.ts';
import { toldPlans } from './rules/told-plans.ts';
import { typography } from './rules/typography.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { voices } from './rules/voices.ts';

/** Every rule on the content, one a file; a rule runs once it stands here. */
export const RULES: readonly Rule[] = [
  aliases,
  alts,
  backing,
  banks,
  blockIdRule,
  bodyReferences,
  charts,
  chartSubjects,
  citedNumbers,
  citePerSentence,
  collections,
  componentIds,
  componentRule,
  cooperation,
  coordinates,
  correctionDates,
  credits,
  dates,
  days,
  detailed,
  eventDates,
  factsCited,
  figures,
  furnitureIds,
  futureDates,
  hant,
  headings,
  headlines,
  journeys,
  keyFigures,
  keyPoints,
  keyPointStatus,
  kinds,
  leadLength,
  links,
  linkWords,
  maps,
  markdownForms,
  names,
  named,
  numbers,
  oneNumber,
  ongoing,
  pairs,
  pictures,
  pinyin,
  placeholders,
  plannedRule,
  published,
  publishedOrphans,
  quotations,
  rareInTitles,
  references,
  related,
  roles,
  saidDates,
  sections,
  setPhrases,
  slugs,
  speakers,
  statuses,
  tables,
  tableSubjects,
  toldPlans,
  typography,
  uniqueIds,
  voices,
];

/** Everything wrong with the content, by file and line. */
export function checkContent(model: ContentModel): Problem[] {
  const found = RULES.flatMap((rule) => [...rule(model)]);
  return sortProblems([...model.loadProblems, ...found]);
}
