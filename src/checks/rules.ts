/* Every rule on the content. A file of rules exports nothing but rules (check-content.ts), each of which runs once it is exported. */

export * from './rules/block-ids.ts';
export * from './rules/charts.ts';
export * from './rules/components.ts';
export * from './rules/dates.ts';
export * from './rules/directory.ts';
export * from './rules/facts.ts';
export * from './rules/files.ts';
export * from './rules/front-page.ts';
export * from './rules/headlines.ts';
export * from './rules/key-points.ts';
export * from './rules/links.ts';
export * from './rules/maps.ts';
export * from './rules/markdown.ts';
export * from './rules/named.ts';
export * from './rules/numbers.ts';
export * from './rules/pictures.ts';
export * from './rules/places.ts';
export * from './rules/plans.ts';
export * from './rules/published.ts';
export * from './rules/quotations.ts';
export * from './rules/references.ts';
export * from './rules/roles.ts';
export * from './rules/speakers.ts';
export * from './rules/statuses.ts';
export * from './rules/subjects.ts';
export * from './rules/typography.ts';
