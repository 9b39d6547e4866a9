import type { Page } from '@playwright/test';
import { indent } from './lines.ts';

/* What a screen reader is given: Chromium's accessibility tree, told in the order in which it is read. */

interface Value {
  value?: unknown;
}

/** A node as `Accessibility.getFullAXTree` gives it, as far as it is told here. */
interface HeardNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

/** Roles whose words run on within a line, and what is said before them; such a node is read by its name. */
const INLINE: Record<string, string> = {
  StaticText: '',
  ListMarker: '',
  strong: '',
  emphasis: '',
  mark: '',
  superscript: '',
  time: '',
  Ruby: '',
  link: '链接',
  button: '按钮',
  deletion: '删去',
  insertion: '添上',
};
const NAMED = new Set(['link', 'button']);

/** Roles that begin a line, and what is said first; a role that is not here is told in English. */
const BLOCK: Record<string, string> = {
  generic: '',
  none: '',
  paragraph: '',
  LabelText: '',
  SvgRoot: '',
  sectionheader: '',
  RootWebArea: '网页',
  heading: '标题',
  list: '列表',
  listitem: '·',
  article: '文章',
  main: '正文',
  navigation: '导航',
  banner: '页眉',
  contentinfo: '页脚',
  complementary: '旁栏',
  region: '区域',
  search: '搜索区',
  group: '组',
  figure: '图',
  Figcaption: '图说',
  image: '图画',
  blockquote: '引文',
  note: '注',
  table: '表格',
  caption: '表题',
  row: '行',
  gridcell: '格',
  cell: '格',
  columnheader: '列头',
  rowheader: '行头',
  DisclosureTriangle: '开关',
  searchbox: '搜索框',
  textbox: '文字框',
  status: '播报',
  rowgroup: '',
  separator: '分隔线',
};
/** Read by name alone: what stands inside is drawn, typed, or the name itself. */
const LEAVES = new Set(['image', 'searchbox', 'textbox', 'heading', 'DisclosureTriangle']);
/** Named by what stands inside, which is told there. */
const NAMED_BY_CONTENT = new Set([
  'listitem',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'row',
  'LabelText',
]);

const raw = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value : '');
const flat = (text: string): string => text.replaceAll(/[\s\u2060]+/g, ' ').trim();

/** What a control or a heading is in besides its name: its level, open or folded. */
function stateOf({ role, properties = [] }: HeardNode): string {
  const state = new Map(properties.map(({ name, value }) => [name, value.value]));
  const said = [
    ...(raw(role) === 'heading' ? [`${String(state.get('level'))}级`] : []),
    ...(state.has('expanded') ? [state.get('expanded') === true ? '展开' : '折叠'] : []),
    ...(state.get('disabled') === true ? ['不可用'] : []),
  ];
  return said.length === 0 ? '' : `（${said.join('，')}）`;
}

/** The accessibility tree of the page as it stands, a line for each thing read, indented as it is nested. */
export async function dumpHeard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: HeardNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: HeardNode): HeardNode[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      if (child === undefined || raw(child.role) === 'InlineTextBox') return [];
      return child.ignored ? childrenOf(child) : [child];
    });

  const isInline = (node: HeardNode): boolean =>
    NAMED.has(raw(node.role)) || (raw(node.role) in INLINE && childrenOf(node).every(isInline));
  const inline = (node: HeardNode): string => {
    const role = raw(node.role);
    if (role === 'StaticText' || role === 'ListMarker') return raw(node.name);
    const words = NAMED.has(role) ? raw(node.name) : childrenOf(node).map(inline).join('');
    // A reading over characters is their description.
    if (role === 'Ruby') return `${words}〔注音 ${raw(node.description)}〕`;
    const label = INLINE[role] ?? '';
    return label === '' ? words : `[${label} ${flat(words)}${stateOf(node)}]`;
  };

  const headOf = (node: HeardNode): string => {
    const role = raw(node.role);
    const read = role === 'heading' && childrenOf(node).some((child) => raw(child.role) === 'Ruby');
    const words = read ? childrenOf(node).map(inline).join('') : raw(node.name);
    const [name, about] = [NAMED_BY_CONTENT.has(role) ? '' : flat(words), flat(raw(node.description))];
    const leads = role === 'heading' && childrenOf(node).some((child) => raw(child.role) === 'link');
    const label = `${BLOCK[role] ?? INLINE[role] ?? role}${stateOf(node)}${leads ? '，链接' : ''}`;
    return [
      label,
      ...(name === '' ? [] : [LEAVES.has(role) ? name : `“${name}”`]),
      ...(about === '' ? [] : [`——${about}`]),
    ]
      .join(' ')
      .trim();
  };
  const told = (node: HeardNode): string[] => {
    const role = raw(node.role);
    const rows: string[] = [];
    let line = '';
    const endLine = (): void => {
      if (flat(line) !== '') rows.push(flat(line));
      line = '';
    };
    for (const child of LEAVES.has(role) ? [] : childrenOf(node)) {
      if (isInline(child)) line += inline(child);
      else {
        endLine();
        rows.push(...told(child));
      }
    }
    endLine();
    const head = headOf(node);
    if (head === '') return rows;
    if (role === 'row' || rows.length === 1) return [`${head} ${rows.join(' | ')}`];
    return [head, ...indent(rows)];
  };
  const [root] = nodes;
  return root === undefined ? [] : told(root);
}
