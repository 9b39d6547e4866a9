/** A tag, as it is or escaped in a feed; a note mark with all it holds, which stands in the middle of words. */
const MARKUP = /((?:<|&lt;)sup\b.*?\/sup(?:>|&gt;)|<[^>]*>|&lt;.*?&gt;)/s;

/** Tags that a sentence runs through. */
const INLINE = /^(?:<|&lt;)\/?(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|sup|time|wbr)\b/;

/**
 * Converts HTML, and text with HTML in it, such as a feed: words are whole across links and emphasis (两江<a>新区</a>),
 * attributes and scripts follow. As conversion leaves every character in its place, so stays everything else.
 */
export function convertMarkup(source: string, convert: (text: string) => string): string {
  const parts = source.split(MARKUP);
  let run: number[] = [];
  const convertRun = (): void => {
    const whole = convert(run.map((index) => parts[index]).join(''));
    let at = 0;
    for (const index of run) parts[index] = whole.slice(at, (at += parts[index]?.length ?? 0));
    run = [];
  };
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      run.push(index);
      continue;
    }
    if (!INLINE.test(part)) convertRun();
    parts[index] = convert(part);
  }
  convertRun();
  return parts.join('');
}
