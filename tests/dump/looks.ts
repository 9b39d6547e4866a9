import type { Page } from '@playwright/test';
import { tokenColours } from './tokens.ts';

/** Looks of words and pictures, and how many of each there are. */
export type Looks = Map<string, number>;

/**
 * How words and pictures look, by the names of elements: face, size, weight and colour, what ground they bring along,
 * filters, where paper may not break. Colours by the names of the tokens: one that is written as numbers has no dark.
 */
export async function addLooks(page: Page, looks: Looks): Promise<void> {
  const found = await page.evaluate(
    (tokens) => {
      const colours = new Map(tokens);
      const FACES = ['kai', 'display', 'sans', 'song'];
      const probe = document.createElement('i');
      document.body.append(probe);
      const faces = new Map(
        FACES.map((face) => {
          probe.style.fontFamily = `var(--${face})`;
          return [getComputedStyle(probe).fontFamily, face];
        }),
      );
      probe.remove();
      const label = (element: Element): string =>
        [element.localName, ...[...element.classList].filter((name) => !name.startsWith('astro-'))].join('.');
      const isTransparent = (colour: string): boolean => colour === 'rgba(0, 0, 0, 0)';
      return [...document.body.querySelectorAll('*')].flatMap((element): string[] => {
        if (element.closest('svg, script, style, noscript') !== null || !element.checkVisibility()) return [];
        const style = getComputedStyle(element);
        const saysSomething = [...element.childNodes].some(
          (node) => node instanceof Text && node.data.trim() !== '',
        );
        const { breakBefore, breakAfter, breakInside, backgroundColor, filter } = style;
        const sides = ['top', 'right', 'bottom', 'left'].map((side) => {
          const [width, line, colour] = ['width', 'style', 'color'].map((part) =>
            style.getPropertyValue(`border-${side}-${part}`),
          );
          return line === 'none' || width === '0px'
            ? ''
            : `边${width} ${line} ${colours.get(colour ?? '') ?? ''}`;
        });
        const extra = [
          ...new Set(sides.filter((side) => side !== '')),
          ...(isTransparent(backgroundColor) ? [] : [`底${colours.get(backgroundColor) ?? backgroundColor}`]),
          ...(filter === 'none' ? [] : [filter]),
          ...(breakBefore === 'auto' ? [] : [`之前${breakBefore}`]),
          ...(breakAfter === 'auto' ? [] : [`之后${breakAfter}`]),
          ...(breakInside === 'auto' ? [] : [`之中${breakInside}`]),
        ];
        if (!saysSomething && element.localName !== 'img' && extra.length === 0) return [];
        const size = `${String(Math.round(parseFloat(style.fontSize) * 10) / 10)}px`;
        const words = [faces.get(style.fontFamily) ?? style.fontFamily, size, style.fontWeight];
        const ink = colours.get(style.color) ?? style.color;
        const context = element.parentElement === null ? '' : `${label(element.parentElement)} > `;
        const look = saysSomething ? [...words, ink] : [];
        return [`${context}${label(element)} | ${[...look, ...extra].join(' ')}`];
      });
    },
    await tokenColours(page),
  );
  for (const line of found) looks.set(line, (looks.get(line) ?? 0) + 1);
}

/** The looks by element, without their number: which there are, not how often. */
export const lookLines = (looks: Looks): string[] => [...looks.keys()].sort();

/** What a reader comes by on a phone, from the top: headlines, standfirsts, pictures, drawings, tables. */
export async function dumpOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = 'h1, h2, h3, .kicker, .subhead, .lead, figure, svg, img, table, form, nav, details';
    return [...document.querySelectorAll(`main :is(${parts})`)]
      .filter((part) => part.checkVisibility() && part.parentElement?.closest('svg, button, form') === null)
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((a, b) => Math.round((a.box.top - b.box.top) / 4) || a.box.left - b.box.left)
      .slice(0, 16)
      .map(({ part }) => {
        const name = [part.localName, ...[...part.classList].filter((each) => !each.startsWith('astro-'))];
        const words = /^H|^P/.test(part.tagName) ? ` | ${part.textContent.replace(/\s+/g, ' ').trim()}` : '';
        return `${name.join('.')}${words.slice(0, 24)}`;
      });
  });
}
