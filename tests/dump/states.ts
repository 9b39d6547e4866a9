import type { Page } from '@playwright/test';
import type { Looks } from './looks.ts';
import { tokenColours } from './tokens.ts';

/*
 * How looks change in a state that a page at rest does not show: what an address points to, the part being read, what
 * the pointer is over. One of each kind, by the names of elements.
 */

/** In the page: how a part and what it holds look now, and what two such looks differ in. */
function addComparing(tokens: readonly [colour: string, token: string][]): void {
  const PROPERTIES = [
    ...['color', 'background-color', 'box-shadow', 'fill', 'stroke', 'stroke-width', 'opacity', 'visibility'],
    ...['display', 'font-weight', 'text-decoration-line', 'outline-style'],
  ];
  const names = new Map(tokens);
  const named = (value: string): string =>
    value.replaceAll(/rgba?\([^)]*\)/g, (colour) => names.get(colour) ?? colour);
  const label = (element: Element): string =>
    [element.localName, ...[...element.classList].filter((name) => !/^astro-|^is-/.test(name))].join('.');
  const kind = (element: Element): string =>
    `${element.parentElement === null ? '' : `${label(element.parentElement)} > `}${label(element)}`;
  const partsOf = (element: Element): Element[] =>
    [
      element,
      ...(element.nextElementSibling === null ? [] : [element.nextElementSibling]),
      ...element.querySelectorAll('*'),
    ].slice(0, 40);
  const look = (element: Element): Map<string, string> => {
    const found = new Map<string, string>();
    for (const part of partsOf(element)) {
      const style = getComputedStyle(part);
      const name = part === element ? '' : `${label(part)} `;
      for (const property of PROPERTIES) found.set(name + property, named(style.getPropertyValue(property)));
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const width = style.getPropertyValue(`border-${side}-width`);
        const colour = named(style.getPropertyValue(`border-${side}-color`));
        found.set(`${name}border-${side}`, width === '0px' ? 'none' : `${width} ${colour}`);
      }
    }
    return found;
  };
  const changes = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] => [
    ...new Set(
      [...after]
        .filter(([name, value]) => before.has(name) && before.get(name) !== value)
        .map(([name, value]) => `${name} ${value}`),
    ),
  ];
  Object.assign(window, { comparing: { kind, look, changes } });
}
interface Comparing {
  kind: (element: Element) => string;
  look: (element: Element) => Map<string, string>;
  changes: (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) => string[];
}
type ComparingWindow = Window & { comparing: Comparing; before: Map<string, string>[] };

/** What an address points to, and the entry of the contents that is being read. */
const pointedTo = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { kind, look, changes } = (window as unknown as ComparingWindow).comparing;
    const lines: string[] = [];
    const seen = new Set<string>();
    for (const element of document.querySelectorAll('main [id]')) {
      if (seen.has(kind(element)) || !element.checkVisibility() || element.closest('svg') !== null) continue;
      seen.add(kind(element));
      const before = look(element);
      location.hash = element.id;
      const changed = changes(before, look(element));
      if (changed.length > 0) lines.push(`指到 ${kind(element)} | ${changed.join('；')}`);
    }
    const entry = document.querySelector('[data-contents] a:not([aria-current])');
    if (entry?.checkVisibility() === true) {
      const before = look(entry);
      entry.setAttribute('aria-current', 'location');
      lines.push(`读到 ${kind(entry)} | ${changes(before, look(entry)).join('；')}`);
    }
    return lines;
  });

/** What the pointer is over: one part for each rule of the styles that speaks of it. */
async function pointedAt(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const { look } = (window as unknown as ComparingWindow).comparing;
    const rulesOf = (list: CSSRuleList): string[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? rule.selectorText.split(/,(?![^(]*\))/)
          : rule instanceof CSSGroupingRule
            ? rulesOf(rule.cssRules)
            : [],
      );
    // `:is(h2, h3):hover + .anchor` → `:is(h2, h3)`; what stood open before the cut is closed again.
    const overOf = (selector: string): string => {
      const start = selector.slice(0, selector.indexOf(':hover')).replace(/:(?:is|not|where)\($/, '');
      const open = start.split('(').length - start.split(')').length;
      return start + ')'.repeat(open);
    };
    const selectors = [...document.styleSheets]
      .flatMap(({ cssRules }) => rulesOf(cssRules))
      .filter((selector) => selector.includes(':hover'))
      .map(overOf);
    const parts = new Set(
      selectors.flatMap((selector) => {
        const found = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
        return found === undefined ? [] : [found];
      }),
    );
    const before: Map<string, string>[] = [];
    for (const part of parts) {
      part.setAttribute('data-pointed-at', String(before.length));
      before.push(look(part));
    }
    Object.assign(window, { before });
    return before.length;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const lines: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const selector = `[data-pointed-at="${String(at)}"]`;
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] });
    const line = await page.evaluate((index) => {
      const { before, comparing } = window as unknown as ComparingWindow;
      const part = document.querySelector(`[data-pointed-at="${String(index)}"]`);
      const earlier = before[index];
      if (part === null || earlier === undefined) return '';
      const changed = comparing.changes(earlier, comparing.look(part));
      return changed.length === 0 ? '' : `指着 ${comparing.kind(part)} | ${changed.join('；')}`;
    }, at);
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [] });
    if (line !== '') lines.push(line);
  }
  await session.detach();
  return lines;
}

/** Adds what changes in those states on the open page. What an address points to stays so: leave the page afterwards. */
export async function addStates(page: Page, states: Looks): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(addComparing, await tokenColours(page));
  for (const line of [...(await pointedAt(page)), ...(await pointedTo(page))])
    states.set(line, (states.get(line) ?? 0) + 1);
}
