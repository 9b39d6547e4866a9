import type { Rule } from '../model.ts';

/** Both sides of a cooperation can be named, and every field has something; statuses.ts sees to statuses. */
export const cooperation: Rule = function* ({ cooperation: { data, at } }) {
  if (data === undefined) return;
  for (const [index, entry] of data.entries.entries())
    for (const side of ['left', 'right'] as const) {
      if (entry[side].members.length > 0 || entry[side].name !== undefined) continue;
      const remedy = '在 members 里列出名录编号；没有编号的写 name。';
      const place = at('entries', index, side);
      yield { ...place, rule: 'cooperation-party', message: '这一方没有写是谁。', remedy };
    }
  for (const [index, { id, name }] of data.fields.entries()) {
    if (data.entries.some(({ field }) => field === id)) continue;
    const message = `领域“${name}”一项合作也没有。`;
    const remedy = `在一项合作里写 field: ${id}，或删去这个领域。`;
    yield { ...at('fields', index, 'id'), rule: 'cooperation-field', message, remedy };
  }
};
