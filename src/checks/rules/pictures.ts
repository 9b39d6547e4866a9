import { factsOf, listedFacts } from '../ledger.ts';
import { PICTURE_FAULTS, type PictureState } from '../load/picture-faults.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

/** A path with one of these breaks off where it is part of an address, or cannot be saved on another computer. */
const BARRED = /[?#%*:"<>|\\]/u;

/** What the layout takes (data/pictures.ts). */
const USABLE = /^pictures\/[^/]+\.(?:svg|png|jpe?g|webp)$/;

const stem = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');

/** The same whatever form a system gives to letters and digits. */
const likeness = (path: string): string => stem(path).toLowerCase().normalize('NFKC');

/** States that need the same care share a rule. */
const ruleOf = (state: PictureState): string =>
  state === 'misnamed' || state === 'lettered' ? state : 'broken';

function* fileProblems(entry: Entry<unknown>, { pictureFiles, files }: ContentModel): Generator<Problem> {
  for (const { text, at } of fieldPassages(entry, 'file')) {
    const state = pictureFiles.get(text) ?? 'ok';
    const [barred] = BARRED.exec(text) ?? [];
    if (barred !== undefined) {
      const message = `图片的文件名里有“${barred}”，不能作网址。`;
      const remedy = '改掉文件名与这里的 file；汉字、字母、数字、空格、括号、- 与 _ 都可以用。';
      yield { ...at(0), rule: 'picture-name', message, remedy };
    } else if (state === 'missing') {
      const like = files.find((file) => file.startsWith('pictures/') && likeness(file) === likeness(text));
      const remedy =
        like === undefined
          ? '把图片放到这个位置，或改正路径（相对内容目录，如 pictures/文件名.png）。'
          : `改成 ${like}，大小写与扩展名要一字不差。`;
      yield { ...at(0), rule: 'missing-picture', message: '没有这个图片文件。', remedy };
    } else if (!USABLE.test(text)) {
      const message = '图片放错了地方，或扩展名不能用。';
      const remedy = '直接放在内容目录的 pictures/ 里，扩展名用小写的 svg、png、jpg 或 webp。';
      yield { ...at(0), rule: 'picture-place', message, remedy };
    } else if (state !== 'ok') yield { ...at(0), rule: `${ruleOf(state)}-picture`, ...PICTURE_FAULTS[state] };
  }
}

/** Pictures that lie there and are not listed; not told where the list cannot be read. */
function* unlisted({ root, files, pictureFiles, unreadable }: ContentModel): Generator<Problem> {
  if (unreadable.has('pictures.yaml')) return;
  const names = [...pictureFiles.keys()];
  const listed = new Set(names.map((name) => name.normalize('NFC')));
  // Paths that are slightly wrong are told already, with the right one.
  const nearly = new Set(names.filter((name) => pictureFiles.get(name) === 'missing').map(likeness));
  for (const file of files) {
    if (!file.startsWith('pictures/') || listed.has(file.normalize('NFC')) || nearly.has(likeness(file)))
      continue;
    const remedy = '在 pictures.yaml 里写一条，file 写它；用不着就移走。';
    const message = '这个文件没有登记，不会上站。';
    yield { file: `${root}/${file}`, rule: 'unlisted-picture', message, remedy };
  }
}

/** Pictures are there, whole, in their place and listed; drawings are said to be 示意图. */
export const pictures: Rule = function* (model) {
  for (const entry of model.pictures) {
    yield* fileProblems(entry, model);
    if (entry.data?.kind !== 'illustration' || entry.data.caption.includes('示意图')) continue;
    const message = '自绘的图没有写明是示意图。';
    const remedy = '在图说里写上“示意图”三字。';
    yield { ...entry.at('caption'), rule: 'illustration-caption', message, remedy };
  }
  yield* unlisted(model);
};

/** A description shorter than this tells nothing. Unit: Han characters. */
const SHORTEST = 8;

function altFault(alt: string, file: string): string | undefined {
  if (alt.trim() === '') return undefined;
  if (/\.\w{2,5}$/.test(alt) || (stem(file) !== '' && alt.includes(stem(file)))) return '是文件名，不是描述';
  const count = alt.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (count < SHORTEST) return `只有${String(count)}个汉字，说不清画面`;
  return /[\p{Script=Han}。！？”’》）]$/u.test(alt) ? undefined : '没有写完';
}

/** A picture's alt is a sentence about what it shows. */
export const alts: Rule = function* ({ pictures }) {
  for (const entry of pictures)
    for (const { text, at } of fieldPassages(entry, 'alt')) {
      const found = entry.data?.kind === 'illustration' ? altFault(text, entry.data.file) : undefined;
      const message = `图的描述“${text}”${found ?? ''}。`;
      const remedy = '用一句话写出看得见图的人看到什么。';
      if (found !== undefined) yield { ...at(0), rule: 'alt', message, remedy };
    }
};

/** “某某 摄” → 某某. */
const bare = (credit: string): string =>
  credit.replace(/^(?:摄影|供图|绘制|作者)[：:\s]*|[\s]*(?:摄影|摄|供图|图|绘制|绘|提供)$/gu, '').trim();

/** Who took or gave a picture of the source, and what it shows, stand in the picture's fact. */
export const credits: Rule = function* (model) {
  for (const entry of model.pictures) {
    const { data, at } = entry;
    const facts = factsOf(model, listedFacts(entry));
    if (data?.kind !== 'missing-photo' || facts.length === 0) continue;
    const text = facts.map(({ statement, by = '', caveat = '' }) => `${statement}${by}${caveat}`).join('\n');
    const ids = facts.map(({ id }) => id).join('、');
    const said = [
      ['credit', '署名', bare(data.credit)],
      ['caption', '图说', data.caption.replace(/（.*?）/gu, '')],
    ] as const;
    for (const [field, name, words] of said) {
      const message = `照片的${name}“${data[field]}”不见于它的事实（${ids}）。`;
      const remedy = '照事实写；事实写错的，照来源改事实。';
      if (!text.includes(words)) yield { ...at(field), rule: 'credit', message, remedy };
    }
  }
};
