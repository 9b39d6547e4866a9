import { type Loaded, mustFind } from './content.ts';
import { getDirectory } from './directory.ts';
import { getFacts } from './facts.ts';

/** The speaker of a fact: the first person it names (id and post of the directory), else the body in its `by`. */
export async function getSpeaker(factId: string) {
  const { people, by } = mustFind(await getFacts(), factId, '事实');
  const [person] = people;
  if (person !== undefined) {
    const { id, name, detail } = mustFind(await getDirectory(), person, '人物');
    return { id, name, role: detail };
  }
  if (by === undefined) throw new Error(`事实“${factId}”没有写是谁说的。`);
  return { id: undefined, name: by, role: '' };
}

/** Who says what a fact reports; a meeting has no id, and not everybody a post. */
export type Speaker = Loaded<typeof getSpeaker>;

/** The voices of the front page, each a sentence and who says it, in the order given. */
export const getVoices = (voices: readonly { fact: string; text: string }[]) =>
  Promise.all(voices.map(async ({ fact, text }) => ({ text, speaker: await getSpeaker(fact) })));
