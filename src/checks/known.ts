import { noteLine } from '../lib/note.ts';
import type { Known } from '../markdown/known.ts';
import { DIRECTORY_LISTS } from '../schemas/entity.ts';
import type { ContentModel } from './model.ts';
import { mentionFinder } from './subjects.ts';

/** What the plugins that render articles know of the content. */
export const knownOf = (model: ContentModel): Known => ({
  find: mentionFinder(model, ...DIRECTORY_LISTS),
  notes: new Map(
    model.facts.flatMap(({ id, data }): [string, string][] => {
      const line = data && noteLine(data);
      return line === undefined ? [] : [[id, JSON.stringify(line)]];
    }),
  ),
});
