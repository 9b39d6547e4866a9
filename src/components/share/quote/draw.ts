import { ACCENT, INK, INK_2, PAPER } from '../../../share/cards/palette.ts';
import { QUIET_ZONE, qrArt } from '../../../share/qr.ts';
import { PASSAGE_PICTURE } from '../../../lib/words.ts';
import { breakLines } from './break-lines.ts';

/** What a picture says. */
export interface Passage {
  /** The passage, a paragraph a line. */
  quote: string;
  /** Title of the article; spaces part its lines. */
  title: string;
  /** Where the article comes from. */
  credit: string;
  siteName: string;
  /** Address of the passage's block, which the code leads to. */
  url: string;
}

/** The page's own faces, as CSS font families: of the body and of headings. */
export interface Faces {
  text: string;
  display: string;
}

const WIDTH = 1080;
const SIDE = 96;
const INNER = WIDTH - 2 * SIDE;
/** Least height, so that a short sentence makes a square. */
const LEAST = 1080;
const LEADING = 1.65;
/** Side of the code at most, with its quiet zone. */
const CODE = 240;
/** Where the passage may begin, and what is kept between it and the foot. */
const TOP = 232;
const GAP = 110;

/** Size of type by the length of the passage. */
const SIZES: readonly (readonly [characters: number, size: number])[] = [
  [16, 84],
  [40, 68],
  [90, 56],
  [180, 46],
  [Infinity, 38],
];

/** Draws a passage as a picture to share; as high as the passage needs. */
export function drawPicture(
  { quote, title, credit, siteName, url }: Passage,
  faces: Faces,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const linesIn = (text: string, font: string, width: number): string[] => {
    context.font = font;
    return breakLines(text, width, (part) => context.measureText(part).width);
  };

  const [, size = 38] = SIZES.find(([characters]) => quote.length <= characters) ?? [];
  const leading = Math.round(size * LEADING);
  const quoteFont = `500 ${size}px ${faces.text}`;
  const small = `400 28px ${faces.text}`;
  const titleFont = `900 44px ${faces.display}`;
  const paragraphs = quote.split('\n').map((text) => linesIn(text, quoteFont, INNER));
  const titles = title.split(' ').flatMap((part) => linesIn(part, titleFont, INNER - CODE - 40));
  const credits = linesIn(credit, small, INNER - CODE - 40);
  const quoteHeight = paragraphs.flat().length * leading + (paragraphs.length - 1) * leading * 0.4;
  const footHeight = Math.max(CODE, titles.length * 62 + 72 + credits.length * 36);
  const height = Math.max(LEAST, TOP + quoteHeight + GAP + footHeight + SIDE);
  canvas.width = WIDTH;
  canvas.height = height;

  const write = (text: string, x: number, y: number, font: string, colour: string): void => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  const fill = (colour: string, x: number, y: number, width: number, high: number): void => {
    context.fillStyle = colour;
    context.fillRect(x, y, width, high);
  };
  fill(PAPER, 0, 0, WIDTH, height);
  fill(ACCENT, SIDE, SIDE, 13, 32);
  write(siteName, SIDE + 32, SIDE + 28, `400 31px ${faces.text}`, ACCENT);

  const foot = height - SIDE - footHeight;
  // A short passage stands a little above the middle of its room.
  let y = TOP + (foot - GAP - TOP - quoteHeight) * 0.42;
  for (const lines of paragraphs) {
    for (const line of lines) {
      write(line, SIDE, y + size, quoteFont, INK);
      y += leading;
    }
    y += leading * 0.4;
  }

  fill(INK, SIDE, foot - 44, INNER, 2);
  titles.forEach((line, index) => write(line, SIDE, foot + 48 + index * 62, titleFont, INK));
  credits.forEach((line, index) =>
    write(line, SIDE, height - SIDE - 12 - (credits.length - index) * 36, small, INK_2),
  );
  write(PASSAGE_PICTURE.scan, SIDE, height - SIDE - 6, small, INK_2);

  const { modules, path } = qrArt(url);
  const unit = Math.floor(CODE / modules);
  context.translate(
    WIDTH - SIDE - (modules + QUIET_ZONE) * unit,
    height - SIDE - (modules + QUIET_ZONE) * unit,
  );
  context.scale(unit, unit);
  context.strokeStyle = INK;
  context.stroke(new Path2D(path));
  return canvas;
}
