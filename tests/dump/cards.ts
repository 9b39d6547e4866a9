import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { CardArt } from '../../src/share/cards/art.ts';
import type { Box } from '../../src/share/cards/box.ts';
import * as palette from '../../src/share/cards/palette.ts';
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
    .filter(
      ([name, value]) => USUAL[name] !== value && !['display', 'width', 'height', 'transform'].includes(name),
    )
    .map(([name, value]) => `${name}=${COLOURS.get(String(value)) ?? rounded(value)}`)
    .join(' ');
}

/** All the words of a box whose leaves are single cells, such as a vertical column. */
function cells({ props: { children } }: Box): string | undefined {
  if (typeof children === 'string') return [...children].length <= 3 ? children : undefined;
  const inner = children.map(cells);
  return inner.every((text) => text !== undefined) ? inner.join('') : undefined;
}

function boxLines(box: Box): string[] {
  const { key, props } = box;
  const label = [key, styleOf(box)].filter(Boolean).join(' ');
  if (typeof props.children === 'string') return [`${label} | ${props.children}`];
  const column = key === null || props.children.length < 2 ? undefined : cells(box);
  if (column !== undefined) return [`${label} 直排 | ${column}`];
  const inner = props.children.flatMap(boxLines);
  return inner.length === 0 ? [`${label}（空盒子）`] : [`盒子 ${label}`.trim(), ...indent(inner)];
}

/** Where the squares and discs of the ground lie, and in which colours; a drawing of rivers fills the card. */
function shapesOf({ backdrop }: CardArt): string {
  const boxes = [...backdrop.matchAll(/<(rect|circle) ([^>]*)\/>/g)].map(([, tag, attributes = '']) => {
    const number = (name: string): number =>
      Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
    const r = number('r');
    return tag === 'circle'
      ? { left: number('cx') - r, top: number('cy') - r, right: number('cx') + r, bottom: number('cy') + r }
      : {
          left: number('x'),
          top: number('y'),
          right: number('x') + number('width'),
          bottom: number('y') + number('height'),
        };
  });
  if (boxes.length === 0) return '';
  const edge = (side: 'left' | 'top', far: 'right' | 'bottom'): string =>
    `${rounded(Math.min(...boxes.map((box) => box[side])))}–${rounded(Math.max(...boxes.map((box) => box[far])))}`;
  const used = [...backdrop.matchAll(/(?:fill|stroke)="(#[^"]*)"/g)].map(([, colour = '']) => colour);
  const colours = [...new Set(used)].map((colour) => COLOURS.get(colour) ?? colour);
  return `，横${edge('left', 'right')} 纵${edge('top', 'bottom')} ${colours.join('、')}`;
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
  const drawn = (tag: string): number => art.backdrop.split(`<${tag} `).length - 1;
  const river = `河${String(drawn('path'))}条、方块${String(drawn('rect'))}个、圆${String(drawn('circle'))}个${shapesOf(art)}`;
  const code = art.overlay === '' ? [] : [shorten((await scanPoster(data)) ?? '（扫不出）', deployment)];
  const lines = [...boxLines(art.words), ...code.map((address) => `二维码 扫出 ${address}`)];
  return [`${head} 边距${String(art.margin)} 底图${river}`, ...indent(lines)];
}

/** Where the code in the lower right quarter of a poster leads. */
export async function scanPoster(data: Buffer): Promise<string | undefined> {
  const { width, height } = await sharp(data).metadata();
  const side = Math.round(width / 3);
  const corner = await sharp(data)
    .extract({ left: width - side, top: height - side, width: side, height: side })
    .png()
    .toBuffer();
  return (await scanImage(corner)).text;
}

/** The cards and posters of each page, by the page's name, as the words and layout handed to the drawer. */
export async function dumpCards(
  dir: string,
  cacheDir: string,
  deployment: Deployment,
): Promise<Map<string, string[]>> {
  const known = readDrawings(cacheDir);
  const dumps = new Map<string, string[]>();
  for (const name of builtFiles(join(dir, 'cards')).filter((file) => file.endsWith('.png'))) {
    const page = name.replace(/(?:-(?:square|poster))?\.png$/, '');
    const lines = await cardLines(join(dir, 'cards', name), known, deployment);
    dumps.set(page, [...(dumps.get(page) ?? []), ...lines]);
  }
  return dumps;
}
