const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/gu;

const two = (number: string): string => number.padStart(2, '0');

/** Every date of a text, as much as it says: `YYYY-MM-DD`, `MM-DD` or `YYYY-MM`. */
export function datesSaid(text: string) {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [shown, year, month = '', day] = match;
    if (year === undefined && day === undefined) return [];
    const date = [year, two(month), day === undefined ? undefined : two(day)]
      .filter((part) => part !== undefined)
      .join('-');
    return [{ date, shown, index: match.index, end: match.index + shown.length }];
  });
}

/** Whether a date as said can be a date of the ledger: nothing that both state differs. */
export function mayBe(said: string, known: string): boolean {
  const full = /^\d{4}/.test(said) ? known : known.slice(5);
  return full.startsWith(said) || said.startsWith(full);
}
