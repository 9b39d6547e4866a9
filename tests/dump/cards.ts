import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { renderIn } from '../../src/lib/edition-now.ts';
import type { CardArt } from '../../src/share/cards/art.ts';
import type { Box } from '../../src/share/cards/box.ts';
import { type Emblem, emblemArt } from '../../src/share/cards/emblem.ts';
import * as palette from '../../src/share/cards/palette.ts';
import { riverArt } from '../../src/share/cards/river.ts';
import type { Panel } from '../../src/share/cards/svg.ts';
import { verticalHeadline } from '../../src/share/cards/vertical.ts';
import type { Geography } from '../../src/schemas/geography.ts';
import { builtFiles } from '../build/site.ts';
import { type Deployment, shorten } from './deployment.ts';
import { indent } from './lines.ts';
import { scanImage } from './qr.ts';

/** The words of a card by the names of its boxes. */
export type CardWords = Record<string, string>;

/** All words in a card's named boxes. */
export function wordsByName(box: Box, found: CardWords = {}, name = ''): CardWords {
  const { children } = box.props;
  const inside = box.key ?? name;
  if (typeof children === 'string') found[inside] = (found[inside] ?? '') + children;
  else for (const child of children) wordsByName(child, found, inside);
  return found;
}

/** Cards kept by the build, by the digest of the picture: what each was drawn from. */
export function readDrawings(cacheDir: string): Map<string, CardArt> {
  const names = existsSync(cacheDir) ? readdirSync(cacheDir).filter((name) => name.endsWith('.json')) : [];
  return new Map(
    names.map((name) => [
      digestOf(readFileSync(join(cacheDir, name.replace(/json$/, 'png')))),
      JSON.parse(readFileSync(join(cacheDir, name), 'utf8')) as CardArt,
    ]),
  );
}

/** Fingerprint of a picture file. */
export const digestOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

const COLOURS = new Map(Object.entries(palette).map(([name, value]) => [value, name.toLowerCase()]));
/** What every box has; only what differs is worth a line. */
const USUAL: Record<string, string | number> = {
  display: 'flex',
  flexDirection: 'column',
  flexShrink: 0,
  boxSizing: 'border-box',
};

const rounded = (value: string | number): string =>
  String(typeof value === 'number' ? Math.round(value * 100) / 100 : value);

function styleOf({ props: { style } }: Box): string {
  return Object.entries(style)
    .filter(([name, value]) => USUAL[name] !== value && !['display', 'width', 'height'].includes(name))
    .map(([name, value]) => `${name}=${COLOURS.get(String(value)) ?? rounded(value)}`)
    .join(' ');
}

/** All the words of a box whose leaves are single cells, such as a vertical column: its size, and how cells differ. */
function cells(box: Box, size: number): string | undefined {
  const { children, style } = box.props;
  if (typeof children !== 'string') {
    const inner = children.map((child) => cells(child, size));
    return inner.every((text) => text !== undefined) ? inner.join('') : undefined;
  }
  if ([...children].length > 3) return undefined;
  const differs = [
    ...(style['fontSize'] === size ? [] : [`字号${String(style['fontSize'])}`]),
    ...('transform' in style
      ? [String(style['transform']).replaceAll(/-?[\d.]+/g, (value) => rounded(Number(value)))]
      : []),
  ];
  return differs.length === 0 ? children : `${children}‹${differs.join(' ')}›`;
}

/** The largest type in a box. */
const sizeOf = ({ props: { children, style } }: Box): number =>
  typeof children === 'string' ? Number(style['fontSize']) : Math.max(...children.map(sizeOf));

function boxLines(box: Box): string[] {
  const { key, props } = box;
  const label = [key, styleOf(box)].filter(Boolean).join(' ');
  if (typeof props.children === 'string') return [`${label} | ${props.children}`];
  const size = sizeOf(box);
  const column = key === null || props.children.length < 2 ? undefined : cells(box, size);
  if (column !== undefined) return [`${label} 直排 字号${String(size)} | ${column}`];
  const inner = props.children.flatMap(boxLines);
  return inner.length === 0 ? [`${label}（空盒子）`] : [`盒子 ${label}`.trim(), ...indent(inner)];
}

/** A shape of the ground: how it looks, and its box; lines of rivers fill the card and have none. */
function shapeOf(tag: string, attributes: string): { look: string; box?: Panel } {
  const text = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const number = (name: string): number => Number(text(name));
  const colour = (name: string): string => COLOURS.get(text(name)) ?? text(name);
  const line = text('stroke') === '' ? '' : ` 线${colour('stroke')}${rounded(number('stroke-width'))}`;
  if (tag === 'path') return { look: `河${line}` };
  const [r, x, y] = [number('r'), number('x'), number('y')];
  const [width, height] = [number('width'), number('height')];
  const look = `${tag === 'circle' ? '圆' : '方块'}${colour('fill')}${line}`;
  return tag === 'circle'
    ? { look, box: { x: number('cx') - r, y: number('cy') - r, width: 2 * r, height: 2 * r } }
    : { look, box: { x, y, width, height } };
}

/** What the ground draws, in the order of painting, a line for each run of like shapes: how many, and where. */
function groundLines({ backdrop }: Pick<CardArt, 'backdrop'>): string[] {
  const runs: { look: string; boxes: Panel[]; count: number }[] = [];
  for (const [, tag = '', attributes = ''] of backdrop.matchAll(/<(rect|circle|path) ([^>]*)\/>/g)) {
    const { look, box } = shapeOf(tag, attributes);
    if (runs.at(-1)?.look !== look) runs.push({ look, boxes: [], count: 0 });
    const run = runs.at(-1);
    if (run === undefined) continue;
    run.count += 1;
    if (box !== undefined) run.boxes.push(box);
  }
  return runs.map(({ look, boxes, count }) => {
    const edges = (at: 'x' | 'y', by: 'width' | 'height'): string => {
      const ends = boxes.map((box) => box[at] + box[by]);
      return `${rounded(Math.min(...boxes.map((box) => box[at])))}–${rounded(Math.max(...ends))}`;
    };
    const where = boxes.length === 0 ? '' : ` 横${edges('x', 'width')} 纵${edges('y', 'height')}`;
    return `${look}${count === 1 ? '' : ` ×${String(count)}`}${where}`;
  });
}

async function cardLines(
  file: string,
  known: ReadonlyMap<string, CardArt>,
  deployment: Deployment,
): Promise<string[]> {
  const data = readFileSync(file);
  const { width, height, format } = await sharp(data).metadata();
  const head = `${basename(file)} ${format} ${String(width)}×${String(height)}`;
  const art = known.get(digestOf(data));
  if (art === undefined) return [`${head}（不是由这个专题的内容画的）`];
  const code = art.overlay === '' ? [] : [shorten((await scanPoster(data)) ?? '（扫不出）', deployment)];
  const lines = [...boxLines(art.words), ...code.map((address) => `二维码 扫出 ${address}`)];
  return [`${head} 边距${String(art.margin)}`, ...indent([...groundLines(art), ...lines])];
}

/** Where the code in the lower right quarter of a poster leads. */
async function scanPoster(data: Buffer): Promise<string | undefined> {
  const { width, height } = await sharp(data).metadata();
  const side = Math.round(width / 3);
  const corner = await sharp(data)
    .extract({ left: width - side, top: height - side, width: side, height: side })
    .png()
    .toBuffer();
  return (await scanImage(corner)).text;
}

const RIVERS: Geography = {
  note: '',
  rivers: {
    大河: [
      [106, 29],
      [107, 30],
    ],
    支流: [
      [106, 30],
      [107, 29],
    ],
    小溪: [
      [106, 29.5],
      [107, 29.5],
    ],
  },
  motif: { focus: [106.5, 29.5], main: ['大河', '支流'], minor: ['小溪'] },
};
/** What articles may have drawn, besides what those of the second feature have. */
const EMBLEMS: readonly Emblem[] = [
  {
    kind: 'bars',
    bars: [
      { value: 48, planned: false },
      { value: 120, planned: true },
    ],
  },
  { kind: 'month', date: '2020-02-28' },
  {
    kind: 'places',
    points: [
      [106.4, 29.4],
      [106.6, 29.8],
    ],
  },
  {
    kind: 'marks',
    rows: [
      { count: 9, planned: false, dots: true },
      { count: 4, planned: true, dots: false },
    ],
  },
];

const COLUMN = { height: 900, smallest: 40, largest: 132 };

/** The colours, grounds and vertical headlines that no article of the second feature has. */
function examples(): string[] {
  const panel = { x: 100, y: 100, width: 400, height: 300 };
  return [
    ...[...COLOURS].map(([value, name]) => `${name} ${value}`),
    ...EMBLEMS.flatMap((emblem) => [
      emblem.kind,
      ...indent(groundLines({ backdrop: emblemArt(emblem, RIVERS, panel) })),
    ]),
    'rivers',
    ...indent(
      groundLines({
        backdrop: riverArt(RIVERS, { origin: [300, 300], scale: 200, stroke: 40, minor: true }),
      }),
    ),
    ...boxLines(verticalHeadline('39个、|217“甲”《2010》', COLUMN)),
    ...renderIn('hant', () => boxLines(verticalHeadline('39個、，|「甲『乙』」。', COLUMN))),
  ];
}

/** The cards and posters of each page, by the page's name, as the words and layout handed to the drawer. */
export async function dumpCards(
  dir: string,
  cacheDir: string,
  deployment: Deployment,
): Promise<Map<string, string[]>> {
  const known = readDrawings(cacheDir);
  const dumps = new Map([['examples', examples()]]);
  for (const name of builtFiles(join(dir, 'cards')).filter((file) => file.endsWith('.png'))) {
    const page = name.replace(/(?:-(?:square|poster))?\.png$/, '');
    const lines = await cardLines(join(dir, 'cards', name), known, deployment);
    dumps.set(page, [...(dumps.get(page) ?? []), ...lines]);
  }
  return dumps;
}
