import { MISWRITTEN_ID } from '../../markdown/block-id.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Block } from '../text/block.ts';

function* check(blocks: readonly Block[]): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [index, { id, text, at, topLevel, kind }] of blocks.entries()) {
    const isMiswritten = MISWRITTEN_ID.test(text);
    if (id === undefined || !topLevel) {
      if (topLevel && /^\s+(?:\^\S*)?\s*$/u.test(text)) {
        const remedy = '整段删去；段与段的间距由版面留出。';
        yield { ...at(0), rule: 'block-id', message: '这一段只有空格。', remedy };
      } else if (!topLevel && (isMiswritten || id !== undefined)) {
        const remedy = '表格、列表和组件的编号另起一段，前面空一行。';
        yield { ...at(text.length), rule: 'block-id', message: '块编号不能写在这里。', remedy };
      } else if (isMiswritten) {
        const remedy = '写成“ ^编号”：前面一个空格，编号只用小写字母、数字和连字符。';
        yield { ...at(text.length), rule: 'block-id', message: '段末的块编号写法不对。', remedy };
      } else if (topLevel && !/^[|｜]/.test(text)) {
        // Tables that came out as text are told by tables.ts, and get no ids.
        const message = `这个${kind === 'heading' ? '小标题' : '段落'}没有块编号。`;
        yield { ...at(0), rule: 'block-id', message, remedy: '运行 npm run ids 补上。' };
      }
      continue;
    }
    const earlier = seen.get(id);
    if (isMiswritten) {
      const message = '一段末尾写了两个块编号。';
      yield { ...at(text.length), rule: 'block-id', message, remedy: '只留一个，发布过的留旧的。' };
    } else if (text === '' && index === 0) {
      yield { ...at(0), rule: 'block-id', message: '这个块编号前面没有内容。', remedy: '删去这一行。' };
    } else if (earlier !== undefined) {
      const message = `块编号“${id}”与第${earlier}行重复。`;
      yield { ...at(0), rule: 'duplicate-block-id', message, remedy: '换一个本文没用过的编号。' };
    } else seen.set(id, at(0).line ?? 0);
  }
}

/** Paragraphs and headings have permanent ids, each once in an article. */
export const blockIdRule: Rule = ({ articles }) => articles.flatMap(({ blocks }) => [...check(blocks)]);
