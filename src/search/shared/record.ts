/** 检索结果的种类；也是筛选项的次序。 */
export const KINDS = ['文章', '人物', '机构', '地点', '词条'] as const;
export type Kind = (typeof KINDS)[number];

/** 一块文字在文章里的身份，决定命中的分量；`cell` 是一格表。 */
export type BlockRole = 'kicker' | 'subhead' | 'lead' | 'key' | 'heading' | 'text' | 'cell';

/** 一条记录里的一块文字：一段、一个小标题、一条要点、一格表。 */
export interface Block {
  role: BlockRole;
  /** 可以链过去的锚点；导语没有。 */
  id?: string;
  text: string;
}

/** 可检索的一条：一篇文章，或名录里的一项。 */
export interface SearchRecord {
  /** 站内地址，从根起、不带部署路径，可带锚点：`/articles/x/`、`/directory/#y`。 */
  url: string;
  title: string;
  kind: Kind;
  /** 栏目的名字；名录的各项是“名录”。 */
  section: string;
  sectionId: string;
  /** `YYYY-MM-DD` 或 `YYYY-MM`，所写之事的日子。 */
  date?: string;
  /** 栏目内的次序，从 1 起。 */
  order?: number;
  aliases: string[];
  /** 正文提到的人物与机构，供筛选。 */
  mentions: string[];
  blocks: Block[];
}

const ROLE_CODES: Readonly<Record<BlockRole, string>> = {
  kicker: 'i',
  subhead: 's',
  lead: 'l',
  key: 'k',
  heading: 'h',
  text: 't',
  cell: 'c',
};
const CODE_ROLES = new Map(Object.entries(ROLE_CODES).map(([role, code]) => [code, role as BlockRole]));

/**
 * Pagefind 只按锚点保存各段文字，所以把身份、序号与真锚点一起写进它见到的 id：
 * `t3~six-fields`；没有真锚点的写成 `l0~`。
 */
export function encodeBlockId(block: Block, order: number): string {
  return `${ROLE_CODES[block.role]}${String(order)}~${block.id ?? ''}`;
}

/** `encodeBlockId` 的逆；不是本站写的 id 返回 undefined。 */
export function decodeBlockId(encoded: string): Pick<Block, 'role' | 'id'> | undefined {
  const match = /^(?<code>[a-z])\d+~(?<id>.*)$/u.exec(encoded);
  const role = CODE_ROLES.get(match?.groups?.['code'] ?? '');
  if (role === undefined) return undefined;
  const id = match?.groups?.['id'] ?? '';
  return id === '' ? { role } : { role, id };
}

/** 别名在 Pagefind 元数据里的分隔符。 */
export const ALIAS_SEPARATOR = '|';
