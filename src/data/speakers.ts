import { getDirectory } from './directory.ts';
import { getFacts } from './facts.ts';
import { mustFind } from './content.ts';

/** Who says what a fact reports. */
export interface Speaker {
  /** Directory id of a person; a meeting or a delegation has none. */
  id: string | undefined;
  /** The person's name, or the meeting or body that speaks. */
  name: string;
  /** Post held at the time; empty where there is none. */
  role: string;
}

/** The speaker of a fact: the first person it names, else the body in its `by`; the content checks see to it. */
export async function getSpeaker(factId: string): Promise<Speaker> {
  const { people, by } = mustFind(await getFacts(), factId, '事实');
  const [person] = people;
  if (person !== undefined) {
    const { id, name, detail } = mustFind(await getDirectory(), person, '人物');
    return { id, name, role: detail };
  }
  if (by === undefined) throw new Error(`事实“${factId}”没有写是谁说的。`);
  return { id: undefined, name: by, role: '' };
}

/** A sentence on the front page and the person it comes from. */
export interface Voice {
  text: string;
  speaker: Speaker;
}

/** The voices of the front page, in the order given. */
export function getVoices(voices: readonly { fact: string; text: string }[]): Promise<Voice[]> {
  return Promise.all(voices.map(async ({ fact, text }) => ({ text, speaker: await getSpeaker(fact) })));
}
