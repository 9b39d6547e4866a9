import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

/** Somebody speaks in each of the front page's voices, and nobody twice. */
export const voices: Rule = ({ feature, facts }) => {
  const byId = new Map(facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
  const heard = new Set<string>();
  return (feature?.data?.voices ?? []).flatMap(({ fact: id }, index): Problem[] => {
    const fact = byId.get(id);
    if (feature === undefined || fact === undefined) return [];
    const place = { ...feature.at('voices', index, 'fact'), rule: 'voice' };
    const speaker = fact.people[0] ?? fact.by;
    if (speaker === undefined) {
      const message = `事实“${id}”没有写是谁说的，首页不知道这句话署谁的名。`;
      return [{ ...place, message, remedy: '换一条有人说话的事实，或在事实的 people、by 里写上是谁。' }];
    }
    const again = heard.has(speaker);
    heard.add(speaker);
    if (!again) return [];
    return [{ ...place, message: `“${speaker}”在首页说了两次。`, remedy: '一人一句，换一个人的。' }];
  });
};
