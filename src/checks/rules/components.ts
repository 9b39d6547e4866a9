import { components } from '../article.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type Component, textProp } from '../text/component.ts';
import { toString } from 'mdast-util-to-string';

/** A component that editors may use: its props, whether it holds text, in a sentence or a block of its own. */
interface ComponentRule {
  props: Record<string, 'required' | 'optional'>;
  text: boolean;
  inline: boolean;
  example: string;
}

/** The one list of components that editors may use; docs/editing.md is held to it. */
export const COMPONENTS: Record<string, ComponentRule> = {
  Cite: { props: { fact: 'required' }, text: true, inline: true, example: '<Cite fact="编号">短语</Cite>' },
  Note: {
    props: { fact: 'optional', id: 'optional' },
    text: true,
    inline: false,
    example: '<Note fact="编号">编者注文字</Note>',
  },
  Figure: {
    props: { picture: 'required' },
    text: false,
    inline: false,
    example: '<Figure picture="编号" />',
  },
  Chart: {
    props: { id: 'required', table: 'optional' },
    text: false,
    inline: false,
    example: '<Chart id="编号" />',
  },
  PullQuote: {
    props: { fact: 'required' },
    text: true,
    inline: false,
    example: '<PullQuote fact="编号">一句含引语的话</PullQuote>',
  },
  ArticleLink: {
    props: { article: 'required' },
    text: false,
    inline: false,
    example: '<ArticleLink article="文件名" />',
  },
  Cooperation: { props: {}, text: false, inline: false, example: '<Cooperation />' },
};

type Said = Pick<Problem, 'rule' | 'message' | 'remedy'>;

function propProblems(node: Component, { props, example }: ComponentRule): Said[] {
  const remedy = `照这样写：${example}。`;
  const names = node.attributes.map((item) => (item.type === 'mdxJsxAttribute' ? item.name : '{…}'));
  const strange = names.filter((name, index) => !(name in props) || names.indexOf(name) !== index);
  const bad = Object.entries(props).filter(([name, need]) => {
    const written = names.includes(name);
    return written ? (textProp(node, name) ?? '').trim() === '' : need === 'required';
  });
  return [
    ...strange.map((name) => ({
      rule: 'component-prop',
      message: `${node.name ?? ''}不认识属性“${name}”，或它写了两次。`,
      remedy,
    })),
    ...bad.map(([name]) => ({
      rule: 'component-prop',
      message: `${node.name ?? ''}的属性“${name}”没有写，或不是带引号的文字。`,
      remedy,
    })),
  ];
}

function usageProblems(node: Component, { text, inline, example }: ComponentRule): Said[] {
  const remedy = `照这样写：${example}${inline ? '，放在句子里' : '，独占一段'}。`;
  const name = node.name ?? '';
  const hasText = toString(node).trim() !== '';
  return [
    ...(hasText === text ? [] : [{ message: `${name}里面${text ? '没有文字' : '不能有文字'}。`, remedy }]),
    ...((node.type === 'mdxJsxTextElement') === inline ? [] : [{ message: `${name}放错了位置。`, remedy }]),
  ].map((said) => ({ rule: 'component-usage', ...said }));
}

function check(node: Component): Said[] {
  const allowed = COMPONENTS[node.name ?? ''];
  if (allowed !== undefined) return [...propProblems(node, allowed), ...usageProblems(node, allowed)];
  return [
    {
      rule: 'unknown-component',
      message: `不能用 <${node.name ?? ''}>。`,
      remedy: `正文只能用 ${Object.keys(COMPONENTS).join('、')}，不能写 HTML 标签。`,
    },
  ];
}

/** The text has permitted components only, with the right properties, in the right place. */
export const componentRule: Rule = ({ articles }) =>
  articles.flatMap((article) =>
    components(article).flatMap((node) =>
      check(node).map((said) => ({
        file: article.file,
        line: node.position?.start.line,
        column: node.position?.start.column,
        ...said,
      })),
    ),
  );
