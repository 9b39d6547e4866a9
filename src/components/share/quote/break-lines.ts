/** What may not be parted: opening marks with what follows, closing marks and dashes with what goes before, a word, a number, an emoji of several characters. */
const UNIT =
  /[“‘（《〈「『]*(?:[\w.,%+<>=°²:/-]+|[^](?:\p{M}|\p{Emoji_Modifier}|\u200d[^])*)[，。、；：！？…—”’）》〉」』％]*/gu;

/**
 * Text → lines no wider than asked, broken where Chinese may break; a single unit that is wider is cut.
 * @param widthOf Width of a string, in the unit of `width`.
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const units = text.match(UNIT) ?? [];
  for (const unit of units.flatMap((each) => (widthOf(each) > width ? [...each] : [each]))) {
    if (line !== '' && widthOf((line + unit).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += unit;
  }
  return [...lines, line.trim()].filter((each) => each !== '');
}
