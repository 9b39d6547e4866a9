/** 一方的文字切成的一段；有编号的链到名录。 */
export interface PartyPiece {
  text: string;
  /** 名录编号。 */
  id?: string;
}

interface Party {
  name: string;
  members: readonly { id: string; name: string }[];
}

/**
 * 一方在列表里的写法：图上的写法里含有各成员的名字，就在原处加链接（“某镇、某乡等地”）；
 * 不含（图上用了简称），就写成员的正式名字。
 */
export function partyPieces({ name, members }: Party): PartyPiece[] {
  if (!members.every((member) => name.includes(member.name)))
    return members.flatMap(({ id, name: text }, index) => [
      ...(index > 0 ? [{ text: '、' }] : []),
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
