import type { Rule } from '../model.ts';
import { placeOf, type Finding } from '../problem.ts';
import { type Component, textProp } from '../../markdown/component.ts';
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

function* propProblems(node: Component, { props, example }: ComponentRule): Generator<Finding> {
  const remedy = `照这样写：${example}。`;
  const names = node.attributes.map((item) => (item.type === 'mdxJsxAttribute' ? item.name : '{…}'));
  for (const [index, name] of names.entries()) {
    const message = `${node.name ?? ''}不认识属性“${name}”，或它写了两次。`;
    if (!(name in props) || names.indexOf(name) !== index) yield { rule: 'component-prop', message, remedy };
  }
  for (const [name, need] of Object.entries(props)) {
    const isBlank = (textProp(node, name) ?? '').trim() === '';
    const message = `${node.name ?? ''}的属性“${name}”没有写，或不是带引号的文字。`;
    if (names.includes(name) ? isBlank : need === 'required')
      yield { rule: 'component-prop', message, remedy };
  }
}

function* usageProblems(node: Component, { text, inline, example }: ComponentRule): Generator<Finding> {
  const remedy = `照这样写：${example}${inline ? '，放在句子里' : '，独占一段'}。`;
  const name = node.name ?? '';
  if ((toString(node).trim() !== '') !== text)
    yield { rule: 'component-usage', message: `${name}里面${text ? '没有文字' : '不能有文字'}。`, remedy };
  if (name === 'PullQuote' && !/“[^”]+”/u.test(toString(node)))
    yield { rule: 'component-usage', message: 'PullQuote里面没有引语。', remedy };
  if ((node.type === 'mdxJsxTextElement') !== inline)
    yield { rule: 'component-usage', message: `${name}放错了位置。`, remedy };
}

function check(node: Component): Finding[] {
  const allowed = COMPONENTS[node.name ?? ''];
  if (allowed !== undefined) return [...propProblems(node, allowed), ...usageProblems(node, allowed)];
  const remedy = `正文只能用 ${Object.keys(COMPONENTS).join('、')}，不能写 HTML 标签。`;
  return [{ rule: 'unknown-component', message: `不能用 <${node.name ?? ''}>。`, remedy }];
}

/** The text has permitted components only, with the right properties, in the right place. */
export const componentRule: Rule = ({ articles }) =>
  articles.flatMap(({ file, components }) =>
    components.flatMap((node) => check(node).map((said) => ({ ...placeOf(file, node), ...said }))),
  );
