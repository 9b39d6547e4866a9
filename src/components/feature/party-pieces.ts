import { LIST_COMMA } from '../../lib/words.ts';

/** A piece of a side's name; one with an id links to the directory. */
export interface PartyPiece {
  text: string;
  /** Id in the directory. */
  id?: string;
}

interface Party {
  name: string;
  members: readonly { id: string; name: string }[];
}

/**
 * A side as lists write it: members' names in the drawing's words become links (“某镇、某乡等地”); where it has short
 * forms, the members' proper names do.
 */
export function partyPieces({ name, members }: Party): PartyPiece[] {
  if (!members.every((member) => name.includes(member.name)))
    return members.flatMap(({ id, name: text }, index) => [
      ...(index > 0 ? [{ text: LIST_COMMA }] : []),
      { text, id },
    ]);
  const pieces: PartyPiece[] = [];
  let rest = name;
  for (const { id, name: text } of [...members].sort((a, b) => name.indexOf(a.name) - name.indexOf(b.name))) {
    const at = rest.indexOf(text);
    pieces.push({ text: rest.slice(0, at) }, { text, id });
    rest = rest.slice(at + text.length);
  }
  return [...pieces, { text: rest }].filter((piece) => piece.text !== '');
}
