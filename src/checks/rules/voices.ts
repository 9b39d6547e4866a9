import { ledgerOf } from '../ledger.ts';
import type { Rule } from '../model.ts';

/** Somebody speaks in each of the front page's voices, and nobody twice. */
export const voices: Rule = function* (model) {
  const { data, at } = model.feature;
  const ledger = ledgerOf(model);
  const heard = new Set<string>();
  for (const [index, { fact: id }] of data?.voices.entries() ?? []) {
    const fact = ledger.get(id);
    if (fact === undefined) continue;
    const place = { ...at('voices', index, 'fact'), rule: 'voice' };
    const speaker = fact.people[0] ?? fact.by;
    if (speaker === undefined) {
      const message = `事实“${id}”没有写是谁说的，首页不知道这句话署谁的名。`;
      yield { ...place, message, remedy: '换一条有人说话的事实，或在事实的 people、by 里写上是谁。' };
    } else if (heard.has(speaker)) {
      yield { ...place, message: `“${speaker}”在首页说了两次。`, remedy: '一人一句，换一个人的。' };
    } else heard.add(speaker);
  }
};
