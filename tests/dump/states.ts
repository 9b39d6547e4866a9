import type { Page } from '@playwright/test';
import type { ReadingWindow } from './reading.ts';
import { startReading } from './styles.ts';

/*
 * What changes in a state that a page at rest does not show: what an address points to, the part being read, what the
 * pointer is over, what is pressed, what has focus. One part for each rule of the styles that speaks of the state.
 */

/** States by name, as the browser's protocol has them. */
const FORCED = {
  指着: 'hover',
  按着: 'active',
  焦点: 'focus',
  焦点框: 'focus-visible',
  焦点在里面: 'focus-within',
} as const;

type StatesWindow = ReadingWindow & {
  states: {
    /** How a part, what follows it and what it holds look now. */
    look: (part: Element) => Map<string, string>;
    changes: (before: ReadonlyMap<string, string>, part: Element) => string;
    /** Parts that rules speak of in this state, one for each rule. */
    partsIn: (state: string) => Element[];
    forced: { part: Element; before: Map<string, string> }[];
  };
};

function addComparing(): void {
  const { label, propertiesOf, styleRules, valuesOf } = (window as unknown as ReadingWindow).reading;
  const STATE = /:(?:hover|active|focus|target)|aria-current/;
  const properties = propertiesOf(STATE);
  const look = (part: Element): Map<string, string> => {
    const next = part.nextElementSibling === null ? [] : [part.nextElementSibling];
    const found = new Map<string, string>();
    for (const each of [part, ...next, ...part.querySelectorAll('*')].slice(0, 40)) {
      const values = valuesOf(each, properties);
      for (const [property, value] of values) {
        const follows = property !== 'color' && property.endsWith('-color') && value === values.get('color');
        found.set(`${each === part ? '' : `${label(each)} `}${property}`, follows ? '' : value);
      }
    }
    return found;
  };
  const changes = (before: ReadonlyMap<string, string>, part: Element): string =>
    [...look(part)]
      .filter(([name, value]) => value !== '' && before.has(name) && before.get(name) !== value)
      .map(([name, value]) => `${name} ${value}`)
      .join('；');
  // `:is(h2, h3):hover + .anchor` → `:is(h2, h3)`; what stood open before the cut is closed again.
  const partsIn = (state: string): Element[] => {
    const parts = new Set<Element>();
    for (const { selectorText } of styleRules())
      for (const selector of selectorText.split(/,(?![^(]*\))/)) {
        const at = selector.search(new RegExp(`:${state}(?![\\w-])`));
        if (at < 0 || /:has\([^)]*$/.test(selector.slice(0, at))) continue;
        const start = selector.slice(0, at).replace(/:(?:is|not|where)\($/, '');
        const open = start.split('(').length - start.split(')').length;
        const found = document.querySelectorAll(`${start === '' ? '*' : start}${')'.repeat(open)}`);
        const part = [...found].find((each) => each.checkVisibility());
        if (part !== undefined) parts.add(part);
      }
    return [...parts];
  };
  Object.assign(window, { states: { look, changes, partsIn, forced: [] } });
}

/** What an address points to, and the entry of the contents that is being read. */
const pointedTo = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { states, reading } = window as unknown as StatesWindow;
    const lines: string[] = [];
    const seen = new Set<string>();
    for (const element of document.querySelectorAll('main [id]')) {
      const kind = reading.kind(element);
      if (seen.has(kind) || !element.checkVisibility() || element.closest('svg') !== null) continue;
      seen.add(kind);
      const before = states.look(element);
      location.hash = element.id;
      const changed = states.changes(before, element);
      // Everything that can be pointed to keeps off the top of the window; most does nothing else.
      const isUsual = /^scroll-margin-top [^；]*$/.test(changed);
      if (changed !== '') lines.push(`指到 ${isUsual ? '别的' : kind} | ${changed}`);
    }
    const entry = document.querySelector('[data-contents] a:not([aria-current])');
    if (entry?.checkVisibility() === true) {
      const before = states.look(entry);
      entry.setAttribute('aria-current', 'location');
      lines.push(`读到 ${reading.kind(entry)} | ${states.changes(before, entry)}`);
      entry.removeAttribute('aria-current');
    }
    return lines;
  });

/** Everything else: the browser's protocol puts a part into the state. */
async function forced(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const lines: string[] = [];
  for (const [name, state] of Object.entries(FORCED)) {
    const count = await page.evaluate((wanted) => {
      const { states } = window as unknown as StatesWindow;
      states.forced = states.partsIn(wanted).map((part) => ({ part, before: states.look(part) }));
      for (const [at, { part }] of states.forced.entries()) part.setAttribute('data-forced', String(at));
      return states.forced.length;
    }, state);
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '[data-forced]',
    });
    if (nodeIds.length !== count)
      throw new Error(`${state}: ${String(nodeIds.length)} of ${String(count)} parts`);
    const force = (nodeId: number, forcedPseudoClasses: string[]): Promise<unknown> =>
      session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
    for (const nodeId of nodeIds) {
      const { attributes } = await session.send('DOM.getAttributes', { nodeId });
      const at = Number(attributes[attributes.indexOf('data-forced') + 1]);
      await force(nodeId, [state]);
      const line = await page.evaluate((index) => {
        const { states, reading } = window as unknown as StatesWindow;
        const one = states.forced[index];
        const changed = one === undefined ? '' : states.changes(one.before, one.part);
        return one === undefined || changed === '' ? '' : `${reading.kind(one.part)} | ${changed}`;
      }, at);
      await force(nodeId, []);
      if (line !== '') lines.push(`${name} ${line}`);
    }
    await page.evaluate(() => {
      for (const { part } of (window as unknown as StatesWindow).states.forced)
        part.removeAttribute('data-forced');
    });
  }
  await session.detach();
  return lines;
}

/** Adds what changes in those states on the open page. Leave the page afterwards. */
export async function addStates(page: Page, states: Set<string>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startReading(page);
  await page.evaluate(addComparing);
  for (const line of [...(await forced(page)), ...(await pointedTo(page))]) states.add(line);
}
