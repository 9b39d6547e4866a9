import { COOPERATION, ITEM_BREAK } from '../../lib/words.ts';
import type { Cooperation, CooperationEntry } from '../../schemas/cooperation.ts';

interface Entry extends Pick<CooperationEntry, 'name' | 'status'> {
  left: { name: string };
  right: { name: string };
}

interface Words extends Pick<Cooperation, 'banks' | 'labels'> {
  fields: readonly { name: string; entries: readonly Entry[] }[];
}

/** One sentence a field: who works with whom, on what, and how far it has got. */
export function cooperationSentences({ labels, fields }: Pick<Words, 'labels' | 'fields'>): string[] {
  return fields.map(({ name, entries }) => {
    const items = entries.map((entry) =>
      COOPERATION.item(entry.left.name, entry.right.name, entry.name, labels[entry.status]),
    );
    return COOPERATION.field(name, items.join(ITEM_BREAK));
  });
}

/** What the drawing shows, for readers who cannot see it. */
export function describeCooperation(words: Words): string {
  const { left, right } = words.banks;
  return COOPERATION.describe(left, right, cooperationSentences(words).join(''));
}
