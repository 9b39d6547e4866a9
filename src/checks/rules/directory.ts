import { pinyin as readingsOf } from 'pinyin-pro';
import type { Organization } from '../../schemas/entity.ts';
import type { Rule } from '../model.ts';
import { namesOf } from '../subjects.ts';
import { EVERYDAY_WORDS } from '../text/everyday-words.ts';
import { numberTokens } from '../text/numbers.ts';
import { everyPassage, fieldPassages } from '../text/passages.ts';

/** Names and aliases mean one entry each, since links go by names; an alias is one name, not several. */
export const names: Rule = function* ({ entities }) {
  const owners = new Map<string, string>();
  for (const entry of entities) {
    const { file, line } = entry.at('name');
    const here = `${file}:${line ?? 1}`;
    for (const { text, at } of fieldPassages(entry, 'name', 'aliases.*')) {
      if (!/\p{Script=Han}\s+\p{Script=Han}/u.test(text)) continue;
      const message = `“${text}”中间有空格，正文里没有空格的链不上，也搜不到。`;
      yield { ...at(0), rule: 'name-space', message, remedy: '删去空格。' };
    }
    const all = fieldPassages(entry, 'name', 'aliases.*', 'searchAliases.*');
    for (const [index, { text, at }] of all.entries()) {
      const owner = owners.get(text) ?? here;
      if (index > 0 && /[、，；]/u.test(text)) {
        const remedy = '一个别名一条，以半角逗号分开，如 [甲, 乙]。';
        yield { ...at(0), rule: 'alias-list', message: '几个别名写在了一起。', remedy };
      } else if (owner !== here) {
        const message = `“${text}”已是 ${owner} 的名字或别名，正文会链错。`;
        yield { ...at(0), rule: 'duplicate-name', message, remedy: '换一个能区别的名字，或删去别名。' };
      } else owners.set(text, here);
    }
  }
};

/** An alias links wherever it stands in an article, so it must mean its entry and nothing else. */
export const aliases: Rule = function* ({ entities }) {
  const remedy = '删去它，或写长到只指这一条；只想让人搜得到的，写进 searchAliases。';
  for (const entry of entities)
    for (const { text, at } of fieldPassages(entry, 'aliases.*')) {
      const isEveryday = text.length < 2 || EVERYDAY_WORDS.has(text);
      const longer = entities
        .filter(({ id }) => id !== entry.id)
        .flatMap(namesOf)
        .find((name) => name !== text && name.endsWith(text));
      if (!isEveryday && longer === undefined) continue;
      const message = isEveryday
        ? `别名“${text}”是常用词，正文里处处会错链到这一条。`
        : `别名“${text}”也是“${longer ?? ''}”的后半截，单独写时分不清是谁。`;
      yield { ...at(0), rule: 'alias', message, remedy };
    }
};

/** Names that say what kind of organization bears them, by their end. */
const ENDS: readonly (readonly [RegExp, Organization['kind']])[] = [
  [/(?:大学|学院)$/u, '院校'],
  [/(?:研究院|研究所)$/u, '研究机构'],
  [/公司$/u, '企业'],
  [/联盟$/u, '联盟'],
  [/(?:委员会|管委会|党工委|市委|省委|局)$/u, '党政机关'],
];

/** An organization is of the kind that its name says. */
export const kinds: Rule = function* ({ organizations }) {
  for (const { data, at } of organizations) {
    const kind = ENDS.find(([end]) => end.test(data?.name ?? ''))?.[1];
    if (data === undefined || kind === undefined || kind === data.kind) continue;
    const message = `“${data.name}”写成了“${data.kind}”，名字说它是“${kind}”。`;
    yield { ...at('kind'), rule: 'kind', message, remedy: `改成 ${kind}。` };
  }
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '');

/** Whether the letters are one reading of each character in turn. */
function reads(characters: readonly string[], letters: string): boolean {
  const [first, ...rest] = characters;
  if (first === undefined) return letters === '';
  return readingsOf(first, { multiple: true, type: 'array' }).some(
    (reading) => letters.startsWith(bare(reading)) && reads(rest, letters.slice(bare(reading).length)),
  );
}

/** The given reading of a name is a reading of its characters, with tones. */
export const pinyin: Rule = function* ({ places }) {
  for (const { data, at } of places) {
    if (data?.pinyin === undefined) continue;
    const { name, pinyin: given } = data;
    if (reads(name.match(/\p{Script=Han}/gu) ?? [], bare(given))) continue;
    const message = `“${given}”不是“${name}”的读音。`;
    yield { ...at('pinyin'), rule: 'pinyin', message, remedy: `逐字带声调写，如“${readingsOf(name)}”。` };
  }
};

const sounds = (character = ''): Set<string> =>
  new Set(readingsOf(character, { multiple: true, type: 'array', toneType: 'none' }));

/** A name of somebody or something with one character of the same sound in the place of its own: the input method offered it. */
export const misspelt: Rule = function* (model) {
  const { entities, people, organizations, places } = model;
  const known = new Set(
    entities.flatMap((entry) =>
      fieldPassages(entry, 'name', 'aliases.*', 'searchAliases.*').map(({ text }) => text),
    ),
  );
  for (const entry of [...people, ...organizations, ...places])
    for (const name of namesOf(entry).filter((each) => /^\p{Script=Han}{3,}$/u.test(each))) {
      // The last character may begin the next word: 石桥镇 in 石桥震动.
      const own = 'role' in entry.raw ? [...name] : [...name].slice(0, -1);
      const slips = own.map((character, at) =>
        [...name].with(at, `(?!${character})\\p{Script=Han}`).join(''),
      );
      for (const { text, at } of everyPassage(model))
        for (const { 0: found, index } of text.matchAll(new RegExp(slips.join('|'), 'gu'))) {
          const place = [...name].findIndex((character, at) => character !== [...found][at]);
          if (known.has(found) || sounds(own[place]).isDisjointFrom(sounds([...found][place]))) continue;
          const message = `“${found}”像是“${name}”，写错了一个字。`;
          const remedy = `改成“${name}”；确是另一个名字，在名录里写一条。`;
          yield { ...at(index), rule: 'misspelt', message, remedy };
        }
    }
};

/** Directory entries rest on facts; what editors explain themselves does not, and has no numbers. */
export const backing: Rule = function* ({ entities }) {
  for (const entry of entities) {
    const { data, at } = entry;
    if (data === undefined) continue;
    if ('editorial' in data && data.editorial) {
      for (const passage of fieldPassages(entry, 'summary'))
        for (const { shown, index } of numberTokens(passage.text)) {
          const message = `编者的说明里有数字“${shown}”。`;
          yield { ...passage.at(index), rule: 'backing', message, remedy: '删去数字；要用数字就引事实。' };
        }
    } else if (data.facts.length === 0) {
      const remedy = '在 facts 里列出依据的事实编号；编者对常用词的说明写 editorial: true。';
      yield { ...at('facts'), rule: 'backing', message: '这一条没有列出依据的事实。', remedy };
    }
  }
};
