/** A number's digits and units, for two sizes of type: `30多万` → 30｜多万. */
export function splitFigure(text: string): { part: string; digits: boolean }[] {
  return [...text.matchAll(/[\d.,+>]+|[^\d.,+>]+/g)].map(([part]) => ({ part, digits: /\d/.test(part) }));
}
