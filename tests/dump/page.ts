import type { Element, ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { type Deployment, destination, shortAddress, shorten } from './deployment.ts';
import { dataLines, indent, labelled, sentences } from './lines.ts';

/** What the dump of one page needs to know of the others. */
export interface PageContext {
  deployment: Deployment;
  /** Path of this page inside the deployment, such as `/timeline/`. */
  path: string;
  /** What a link leads to: the title of a page or the opening words of a block; undefined when there is no such place. */
  titleOf: (path: string, id: string) => string | undefined;
  /** Fingerprint of the master that a picture file was made from. */
  pictureOf: (address: string) => string;
  /** What a scanner reads from a drawn QR code, and its margin; undefined when the drawing is no QR code. */
  scan: (svg: Element) => string | undefined;
}

const INLINE = new Set(
  'a span time em strong b i u s del ins mark small sub sup ruby rt rp wbr br code q cite abbr bdi data'.split(
    ' ',
  ),
);
/** Attributes that say nothing to a reader, or are told another way. */
const UNTOLD = new Set(['className', 'href', 'src', 'srcSet', 'dateTime', 'id', 'viewBox', 'style']);

const classes = (element: Element): string[] =>
  [element.properties['className'] ?? []]
    .flat()
    .map(String)
    .filter((name) => !name.startsWith('astro-'));

/** `ariaLabelledBy` → `aria-labelledby`, `dataCopyLink` → `data-copy-link`, `htmlFor` → `for`. */
function attributeName(property: string): string {
  if (property === 'htmlFor') return 'for';
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`;
  if (!property.startsWith('data')) return property.toLowerCase();
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A text attribute; empty when the element has none. */
function attribute({ properties }: Element, name: string): string {
  const value: unknown = properties[name];
  return typeof value === 'string' ? value : '';
}

function isInline(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return INLINE.has(node.tagName) && node.children.every(isInline);
}

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

/** Writes a built page as plain text: roles, words, where each link leads, what each control holds. */
export function dumpBody(body: Element, context: PageContext): string[] {
  const { deployment, path } = context;

  const attributes = (element: Element): string => {
    const told = Object.entries(element.properties)
      .filter(([name]) => !UNTOLD.has(name) && !/^(?:dataAstro|dataC[^a-z])/.test(name))
      .map(([name, value]) => {
        const text = Array.isArray(value) ? value.join(' ') : String(value);
        const shown = shorten(name === 'action' ? shortAddress(text, deployment) : text, deployment);
        return value === true || text === '' ? attributeName(name) : `${attributeName(name)}=“${shown}”`;
      });
    return told.length === 0 ? '' : ` [${told.join(' ')}]`;
  };

  const leadsTo = (raw: string): string => {
    const [address = '', query = ''] = /^(?:https?|mailto):/.test(raw) ? raw.split('?') : [raw];
    const told = shortAddress(address, deployment);
    const parts = [...new URLSearchParams(query)].map(
      ([key, value]) =>
        `${key}=${shorten(value, deployment)
          .trim()
          .replace(/\s*\n\s*/g, ' ⏎ ')}`,
    );
    const end = destination(raw, path, deployment);
    const title = end === undefined ? undefined : context.titleOf(end.path, end.id);
    return [
      told,
      ...parts,
      ...(end === undefined ? [] : [title === undefined ? '（没有这一处）' : `“${title}”`]),
    ].join(' ');
  };

  const inline = (node: ElementContent): string => {
    if (node.type === 'text') return shorten(node.value.replace(/\s+/g, ' '), deployment);
    if (node.type !== 'element') return '';
    const inner = node.children.map(inline).join('');
    const names = classes(node).join('.');
    switch (node.tagName) {
      case 'a': {
        const raw = attribute(node, 'href');
        return `〔${inner.trim()} → ${leadsTo(raw)}${idOf(node)}${attributes(node)}〕`;
      }
      case 'br':
        return ' ⏎ ';
      case 'wbr':
        return '|';
      case 'time':
        return `${inner}{${attribute(node, 'dateTime')}}${attributes(node)}`;
      case 'rt':
        return `(${inner})`;
      case 'rp':
        return '';
      case 'em':
        return `*${inner}*`;
      case 'strong':
        return `**${inner}**`;
      case 'del':
        return `~~${inner}~~`;
      default: {
        const label = `${names}${idOf(node)}${attributes(node)}`;
        if (node.tagName === 'span' && label === '') return inner;
        return `‹${[node.tagName === 'span' ? '' : node.tagName, label].filter(Boolean).join('.')}: ${inner.trim()}›`;
      }
    }
  };
  const idOf = ({ properties: { id } }: Element): string => (id === undefined ? '' : `#${id}`);

  const label = (element: Element): string =>
    [element.tagName, ...classes(element)].join('.') + idOf(element) + attributes(element);

  const drawing = (svg: Element): string[] => {
    const scanned = context.scan(svg);
    if (scanned !== undefined) return [label(svg), ...indent([scanned])];
    const words: string[] = [];
    const shapes = new Map<string, number>();
    const walk = (node: Nodes): void => {
      if (node.type !== 'element') return;
      if (['title', 'desc', 'text'].includes(node.tagName)) {
        words.push(
          `${[node.tagName, ...classes(node)].join('.')} | ${toString(node).replace(/\s+/g, ' ').trim()}`,
        );
        return;
      }
      if (node.tagName === 'a') words.push(`a → ${leadsTo(attribute(node, 'href'))}`);
      else if (node.tagName !== 'svg' && node.tagName !== 'g') {
        const kind = [node.tagName, ...classes(node)].join('.');
        shapes.set(kind, (shapes.get(kind) ?? 0) + 1);
      } else if (node.tagName === 'g' && (classes(node).length > 0 || node.properties['id'] !== undefined))
        words.push(label(node));
      node.children.forEach(walk);
    };
    svg.children.forEach(walk);
    const counted = [...shapes].map(([kind, count]) => `${kind}×${String(count)}`);
    const { properties } = svg;
    const shown = {
      ...svg,
      properties: Object.fromEntries(
        Object.entries(properties).filter(([name]) => /^(?:className|id|role|aria)/.test(name)),
      ),
    };
    return [label(shown), ...indent([...words, ...(counted.length > 0 ? [`画：${counted.join(' ')}`] : [])])];
  };

  const widths = (element: Element): string =>
    (attribute(element, 'srcSet').match(/(?<= )\d+w/g) ?? []).join('、');

  const picture = (element: Element): string => {
    const source = attribute(element, 'src');
    return `${label(element)} ${shortAddress(source, deployment)} ${context.pictureOf(source)} ${widths(element)}`.trimEnd();
  };

  const block = (element: Element): string[] => {
    switch (element.tagName) {
      case 'script': {
        const type = element.properties['type'];
        if (type === 'application/json')
          return [label(element), ...indent(dataLines(JSON.parse(toString(element))))];
        return [];
      }
      case 'style':
      case 'template':
        return [];
      case 'source':
        return [`${label(element)} ${widths(element)}`];
      case 'svg':
        return drawing(element);
      case 'img':
        return [picture(element)];
      case 'pre':
        return labelled(label(element), toString(element));
    }
    const name =
      element.tagName === 'a' ? `${label(element)} → ${leadsTo(attribute(element, 'href'))}` : label(element);
    const lines: string[][] = [];
    let run: ElementContent[] = [];
    const flush = (): void => {
      const text = run.map(inline).join('').trim();
      if (text !== '') lines.push(sentences(text));
      run = [];
    };
    const children = (element.tagName === 'template' ? element.content : element)?.children as
      | ElementContent[]
      | undefined;
    for (const child of children ?? []) {
      if (isInline(child)) {
        if (!isBlank(child) || run.length > 0) run.push(child);
      } else if (child.type === 'element') {
        flush();
        lines.push(block(child));
      }
    }
    flush();
    const flat = lines.flat().filter((line) => line !== '');
    if (lines.length === 1 && flat.length === 1 && element.children.every(isInline))
      return [`${name} | ${flat[0] ?? ''}`];
    const idle = ['div', 'span', 'picture'].includes(element.tagName) && name === element.tagName;
    return idle ? flat : [name, ...indent(flat)];
  };

  return block(body);
}
