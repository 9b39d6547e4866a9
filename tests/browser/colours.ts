import type { Page } from '@playwright/test';

/** Contrast of a foreground with what is behind it. */
export interface Contrast {
  /** What was measured, to find it by. */
  what: string;
  ratio: number;
  /** Least ratio by WCAG 2.2: 4.5 for text, 3 for large text and for the focus ring. */
  least: number;
}

/** Tools in the page: colours in any notation as sRGB, what is painted at a point, the ratio of two colours. */
function installColours(): void {
  if ('colours' in window) return;
  type Rgb = [number, number, number];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  const rgba = (colour: string): [...Rgb, number] => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#000';
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, alpha]: [...Rgb, number], under: Rgb): Rgb =>
    [r, g, b].map((value, at) => value * alpha + (under[at] ?? 0) * (1 - alpha)) as Rgb;
  const luminance = (colour: Rgb): number => {
    const [r = 0, g = 0, b = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const painted = (element: Element): string => {
    const { fill, backgroundColor } = getComputedStyle(element);
    return element instanceof SVGGeometryElement ? fill : backgroundColor;
  };
  /** The colour behind an element at a point: shapes and boxes under it, down to the page. */
  const behind = (element: Element, x: number, y: number): Rgb => {
    const stack = document.elementsFromPoint(x, y);
    const at = stack.findIndex((hit) => hit === element || element.contains(hit));
    const under = stack.slice(at + 1).filter((hit) => !element.contains(hit));
    return [...under, document.body, document.documentElement]
      .map((hit) => painted(hit))
      .filter((colour) => colour !== 'none' && !colour.startsWith('url'))
      .map(rgba)
      .filter(([, , , alpha]) => alpha > 0)
      .reverse()
      .reduce<Rgb>((ground, layer) => over(layer, ground), [255, 255, 255]);
  };
  const ratio = (colour: string, ground: Rgb): number => {
    const [one, other] = [luminance(over(rgba(colour), ground)), luminance(ground)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  Object.assign(window, { colours: { behind, ratio } });
}

interface Colours {
  behind: (element: Element, x: number, y: number) => [number, number, number];
  ratio: (colour: string, ground: [number, number, number]) => number;
}
type ColouredWindow = Window & { colours: Colours };

/** Colours that lie on each other somewhere: words on grounds, water on paper, which has to be seen and no more. */
const PAIRS: readonly (readonly [colour: string, ground: string, least: number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'paper-2', 4.5],
  ['ink', 'mark', 4.5],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'paper-2', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'paper-2', 4.5],
  ['paper', 'accent', 4.5],
  ['mark', 'paper', 1.1],
  ['paper-2', 'paper', 1.05],
  ['rule', 'paper', 1.2],
  ['river', 'paper', 1.4],
  ['river-2', 'paper', 1.2],
];

/** The tokens as they are now, in pairs. */
export async function tokenPairs(page: Page): Promise<Contrast[]> {
  await page.evaluate(installColours);
  return page.evaluate((pairs) => {
    const { ratio, behind } = (window as unknown as ColouredWindow).colours;
    const probe = document.createElement('i');
    probe.style.cssText = 'position:fixed;inset:0;z-index:99';
    const mark = document.createElement('i');
    document.body.append(probe, mark);
    const found = pairs.map(([colour, ground, least]) => {
      probe.style.background = `var(--${ground})`;
      mark.style.color = `var(--${colour})`;
      const under = behind(mark, innerWidth / 2, innerHeight / 2);
      return { what: `${colour}在${ground}上`, ratio: ratio(getComputedStyle(mark).color, under), least };
    });
    probe.remove();
    mark.remove();
    return found;
  }, PAIRS);
}

/** The words of all drawings that are shown, against what is drawn behind them. */
export async function drawnWords(page: Page): Promise<Contrast[]> {
  await page.evaluate(installColours);
  return page.evaluate(() => {
    const { behind, ratio } = (window as unknown as ColouredWindow).colours;
    return [...document.querySelectorAll('main svg text')]
      .filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
      .map((text) => {
        text.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { left, top, width, height } = text.getBoundingClientRect();
        const { fill, fontSize, fontWeight } = getComputedStyle(text);
        const large = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
        const ground = behind(text, left + width / 2, top + height / 2);
        return { what: text.textContent.trim(), ratio: ratio(fill, ground), least: large ? 3 : 4.5 };
      });
  });
}

type KeepingWindow = ColouredWindow & { focused: Set<HTMLElement | SVGElement> };

/** In the page: keeps what gets the focus from now on. */
export function keepFocused(): void {
  const focused = new Set<EventTarget | null>();
  Object.assign(window, { focused });
  addEventListener('focusin', ({ target }) => focused.add(target));
}

/** The rings of all that `keepFocused` kept, focused again, against what is outside and inside each. */
export async function focusRings(page: Page): Promise<Contrast[]> {
  await page.evaluate(installColours);
  return page.evaluate(() => {
    const { colours, focused } = window as unknown as KeepingWindow;
    const { behind, ratio } = colours;
    return [...focused].map((element) => {
      element.focus({ focusVisible: true });
      const ringed = [element, element.closest('label'), element.closest('form')].find(
        (each) =>
          each !== null &&
          parseFloat(getComputedStyle(each).outlineWidth) > 0 &&
          getComputedStyle(each).outlineStyle !== 'none',
      );
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 20);
      const what = `${element.localName} ${words}`;
      if (ringed === undefined || ringed === null) return { what, ratio: 1, least: 3 };
      const { outlineColor, outlineOffset } = getComputedStyle(ringed);
      const box = ringed.getClientRects()[0] ?? ringed.getBoundingClientRect();
      const inside = parseFloat(outlineOffset) < 0;
      const x = inside ? box.left + box.width / 2 : box.left - parseFloat(outlineOffset) - 1;
      const y = box.top + box.height / 2;
      const ground = behind(inside ? document.createElement('i') : ringed, Math.max(0, x), y);
      return { what, ratio: ratio(outlineColor, ground), least: 3 };
    });
  });
}
