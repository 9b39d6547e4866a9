import { MISWRITTEN_ID } from '../../markdown/block-id.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

function check({ blocks }: ArticleFile): Problem[] {
  const seen = new Map<string, number>();
  return blocks.flatMap((block, index): Problem[] => {
    const { id, text, topLevel } = block;
    const place = block.at(0);
    if (id === undefined || !topLevel) {
      const last = block.at(text.length);
      if (MISWRITTEN_ID.test(text) || id !== undefined) {
        const message = topLevel ? '段末的块编号写法不对。' : '块编号不能写在这里。';
        const remedy = topLevel
          ? '写成“ ^编号”：前面一个空格，编号只用小写字母、数字和连字符。'
          : '表格、列表和组件的编号另起一段，前面空一行。';
        return [{ ...last, rule: 'block-id', message, remedy }];
      }
      // Tables that came out as text are told by tables.ts, and get no ids.
      if (!topLevel || /^[|｜]/.test(text)) return [];
      const message = `这个${block.kind === 'heading' ? '小标题' : '段落'}没有块编号。`;
      return [{ ...place, rule: 'block-id', message, remedy: '运行 npm run ids 补上。' }];
    }
    if (MISWRITTEN_ID.test(text)) {
      const message = '一段末尾写了两个块编号。';
      return [{ ...block.at(text.length), rule: 'block-id', message, remedy: '只留一个，发布过的留旧的。' }];
    }
    if (text === '' && index === 0) {
      return [{ ...place, rule: 'block-id', message: '这个块编号前面没有内容。', remedy: '删去这一行。' }];
    }
    const earlier = seen.get(id);
    seen.set(id, place.line ?? 0);
    if (earlier === undefined) return [];
    const message = `块编号“${id}”与第${earlier}行重复。`;
    return [{ ...place, rule: 'duplicate-block-id', message, remedy: '换一个本文没用过的编号。' }];
  });
}

/** Paragraphs and headings have permanent ids, each once in an article. */
export const blockIdRule: Rule = ({ articles }) => articles.flatMap(check);
