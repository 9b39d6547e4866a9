import type { CooperationEntryView, CooperationView, PartyView } from '../../../data/cooperation.ts';
import { COOPERATION, ITEM_BREAK } from '../../../lib/words.ts';

type Entry = Pick<CooperationEntryView, 'name' | 'status'> &
  Record<'left' | 'right', Pick<PartyView, 'name'>>;
type Words = Pick<CooperationView, 'banks' | 'labels'> & { fields: { name: string; entries: Entry[] }[] };

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
