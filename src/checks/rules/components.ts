import { toString } from 'mdast-util-to-string';
import {
  type Component,
  type ComponentRule,
  COMPONENTS,
  factIds,
  textProp,
} from '../../markdown/component.ts';
import { chartEvents, chartFacts } from '../chart-figures.ts';
import { idsOf } from '../references.ts';
import { ledgerOf } from '../ledger.ts';
import type { ArticleFile, ContentModel, Rule } from '../model.ts';
import { type Finding, placeOf } from '../problem.ts';
import { nearest } from '../text/nearest.ts';

function* propProblems(
  node: Component,
  { required = [], optional = [], example }: ComponentRule,
): Generator<Finding> {
  const remedy = `照这样写：${example}。`;
  const names = node.attributes.map((item) => (item.type === 'mdxJsxAttribute' ? item.name : '{…}'));
  const known = [...required, ...optional];
  for (const [index, name] of names.entries()) {
    const message = `${node.name ?? ''}不认识属性“${name}”，或它写了两次。`;
    if (!known.includes(name) || names.indexOf(name) !== index)
      yield { rule: 'component-prop', message, remedy };
  }
  for (const name of known) {
    const isBlank = (textProp(node, name) ?? '').trim() === '';
    const message = `${node.name ?? ''}的属性“${name}”没有写，或不是带引号的文字。`;
    if (names.includes(name) ? isBlank : required.includes(name))
      yield { rule: 'component-prop', message, remedy };
  }
}

function* usageProblems(node: Component, { inline = false, example }: ComponentRule): Generator<Finding> {
  const remedy = `照这样写：${example}${inline ? '，放在句子里' : '，独占一段'}。`;
  const name = node.name ?? '';
  const holdsText = !example.endsWith('/>');
  if ((toString(node).trim() !== '') !== holdsText)
    yield {
      rule: 'component-usage',
      message: `${name}里面${holdsText ? '没有文字' : '不能有文字'}。`,
      remedy,
    };
  if (name === 'PullQuote' && !/“[^”]+”/u.test(toString(node)))
    yield { rule: 'component-usage', message: 'PullQuote里面没有引语。', remedy };
  if ((node.type === 'mdxJsxTextElement') !== inline)
    yield { rule: 'component-usage', message: `${name}放错了位置。`, remedy };
}

function faultsOf(node: Component): Finding[] {
  const allowed = COMPONENTS[node.name ?? ''];
  if (allowed !== undefined) return [...propProblems(node, allowed), ...usageProblems(node, allowed)];
  const remedy = `正文只能用 ${Object.keys(COMPONENTS).join('、')}，不能写 HTML 标签。`;
  return [{ rule: 'unknown-component', message: `不能用 <${node.name ?? ''}>。`, remedy }];
}

/** The text has permitted components only, with the right properties, in the right place. */
export const componentRule: Rule = ({ articles }) =>
  articles.flatMap(({ file, components }) =>
    components.flatMap((node) => faultsOf(node).map((said) => ({ ...placeOf(file, node), ...said }))),
  );

/** A pulled quotation comes from one fact that says who speaks. */
function* quotationProblems(node: Component, model: ContentModel): Generator<Finding> {
  const [id = '', ...others] = factIds(node);
  const fact = ledgerOf(model).get(id);
  if (fact === undefined) return;
  const remedy = '引一条写明 people 或 by 的事实。';
  if (others.length > 0) yield { rule: 'pull-quote', message: 'PullQuote只能系到一条事实。', remedy };
  else if (fact.people.length === 0 && fact.by === undefined)
    yield { rule: 'pull-quote', message: `事实“${id}”没有写是谁说的。`, remedy };
}

/** The article that a way on leads to exists, and is another one. */
function* wayOnProblems(node: Component, { slug }: ArticleFile, model: ContentModel): Generator<Finding> {
  const target = textProp(node, 'article');
  const slugs = idsOf(model).articles;
  if (target === undefined || (slugs?.has(target) === true && target !== slug)) return;
  const message = target === slug ? '往下读的去处是本文自己。' : `文章“${target}”不存在。`;
  const remedy = `改成 articles/ 里另一篇的文件名，不带.mdx${nearest(target, slugs ?? [])}。`;
  yield { rule: 'unknown-article', message, remedy };
}

/** A chart is listed, and the facts it draws cited in the same article; of an event on a line of days, one. */
function* chartProblems(node: Component, { cited }: ArticleFile, model: ContentModel): Generator<Finding> {
  const id = textProp(node, 'id');
  if (id === undefined || idsOf(model).charts === undefined) return;
  const entry = model.charts.find((chart) => chart.id === id);
  if (entry === undefined) {
    const drawn = model.charts.map((chart) => chart.id).join('、');
    const remedy = drawn === '' ? '先在 charts.yaml 里写一张图。' : `可选：${drawn}。`;
    yield { rule: 'unknown-chart', message: `文章里能放的图表没有“${id}”。`, remedy };
    return;
  }
  const untold = chartEvents(entry, model).filter(({ facts }) => !facts.some((fact) => cited.has(fact)));
  const facts = [...chartFacts(entry), ...untold.flatMap((event) => event.facts.slice(0, 1))];
  for (const fact of facts.filter((each) => !cited.has(each))) {
    const message = `图“${id}”里的数出自事实“${fact}”，本文没有引它。`;
    const remedy = `在正文说到它的地方写 <Cite fact="${fact}">，读者才查得到出处。`;
    yield { rule: 'chart-uncited', message, remedy };
  }
}

/** What any component may name. */
function* unknownIds(node: Component, model: ContentModel): Generator<Finding> {
  if (node.name === 'Cooperation' && Object.keys(model.cooperation.raw).length === 0) {
    const remedy = '写好那个文件，或删去这一段。';
    yield { rule: 'unknown-chart', message: '没有 cooperation.yaml，画不出谁与谁合作。', remedy };
  }
  const { facts, pictures } = idsOf(model);
  for (const id of factIds(node)) {
    if (facts === undefined || facts.has(id)) continue;
    const remedy = `改成 facts.yaml 里有的编号${nearest(id, facts)}；引几条的，以空格分开。`;
    yield { rule: 'unknown-fact', message: `事实“${id}”不在清单里。`, remedy };
  }
  const picture = textProp(node, 'picture');
  if (picture === undefined || pictures === undefined || pictures.has(picture)) return;
  const remedy = `改成 pictures.yaml 里有的编号${nearest(picture, pictures)}。`;
  yield { rule: 'unknown-picture', message: `图片“${picture}”不在清单里。`, remedy };
}

/** Facts, pictures, charts and articles that components name are there. */
export const bodyReferences: Rule = function* (model) {
  for (const article of model.articles)
    for (const node of article.components) {
      const place = { ...placeOf(article.file, node), field: node.name ?? undefined };
      const found = [
        ...(node.name === 'Chart' ? chartProblems(node, article, model) : []),
        ...(node.name === 'PullQuote' ? quotationProblems(node, model) : []),
        ...(node.name === 'ArticleLink' ? wayOnProblems(node, article, model) : []),
        ...unknownIds(node, model),
      ];
      yield* found.map((said) => ({ ...place, ...said }));
    }
};
