/*
 * In the page: reads how elements are set. Computed values, not used ones: `auto` stays `auto` and 50% stays 50%, so
 * that no font changes a line. The style sheets of the page say which properties count.
 */

/** A rule of the style sheets. */
export interface ReadRule {
  /** The at-rules around it. */
  condition: string;
  /** One selector of its list, or empty for what is no style rule. */
  selector: string;
  written: string;
  /** Whether it speaks of anything on the page. */
  isMet: boolean;
}

/** What `addReading` puts into the page. */
export interface Reading {
  /** A line for each kind of element in a part of the page. */
  looks: (root: Element) => string[];
  /** The rules of the page's own style sheets; or, of those that scripts fetched, what speaks of something. */
  readRules: (fetched?: string) => ReadRule[];
}
export type ReadingWindow = Window & { reading: Reading };

/** Puts `reading` into the page; `tokens` as the theme that is shown has them. */
export function addReading(tokens: readonly [colour: string, token: string][]): void {
  const INHERITED =
    /^(?:color|font-|line-|letter-|word-|text-(?!decoration-(?!skip)|overflow)|white-space|overflow-wrap|list-style|border-collapse|visibility|cursor|fill|stroke|paint-order|writing-mode|orphans|widows|ruby|color-scheme|print-color|accent-color|-webkit-touch)/;
  const FACES = ['kai', 'display', 'sans', 'song'];
  const FAMILIES = ['margin', 'padding', 'inset', 'scroll-margin', 'scroll-padding'];
  const SIDES = ['top', 'right', 'bottom', 'left'];
  const BORDER = /^border-(?:top|right|bottom|left)-(?:width|style|color)$/;
  const SKIPPED = 'script, style, template, noscript, link, iframe, wbr, br, source, defs';
  /** Parts that are no elements, and states: what is left says whether a page has what a rule speaks of. */
  const PART = /::[a-z-]+(?:\([^)]*\))?/g;
  const STATE = /:(?:hover|active|target|focus(?:-visible|-within)?)\b/g;
  type Values = ReadonlyMap<string, string>;

  const label = (element: Element): string =>
    [element.localName, ...[...element.classList].filter((name) => !/^astro-|^is-/.test(name))].join('.');
  const kind = (element: Element): string =>
    `${element.parentElement === null ? '' : `${label(element.parentElement)} > `}${label(element)}`;

  // Rules and the properties they set.
  /** `a, :is(b, c)` at commas outside brackets. */
  const split = (selectors: string): string[] => {
    let depth = 0;
    const marked = [...selectors].map((character) => {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      return character === ',' && depth === 0 ? '\n' : character;
    });
    return marked
      .join('')
      .split('\n')
      .map((selector) => selector.trim());
  };
  const physical = (property: string): string =>
    property
      .replace(/^inset-/, '')
      .replace('block-start', 'top')
      .replace('block-end', 'bottom')
      .replace('inline-start', 'left')
      .replace('inline-end', 'right')
      .replace('inline-size', 'width')
      .replace('block-size', 'height');
  const styleRulesIn = (list: CSSRuleList): CSSStyleRule[] =>
    [...list].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? [rule]
        : rule instanceof CSSGroupingRule
          ? styleRulesIn(rule.cssRules)
          : [],
    );
  const styleRules = (): CSSStyleRule[] =>
    [...document.styleSheets].flatMap(({ cssRules }) => styleRulesIn(cssRules));
  /** Physical names of what the rules set. */
  const propertiesSet = (): string[] => {
    const names = styleRules().flatMap(({ style }) => [...style]);
    return [...new Set(names.filter((name) => !name.startsWith('--')).map(physical))].sort();
  };

  // Values, and how they are written.
  const colours = new Map(tokens);
  const probe = document.createElement('i');
  document.body.append(probe);
  const faces = new Map(
    FACES.map((face) => {
      probe.style.fontFamily = `var(--${face})`;
      return [getComputedStyle(probe).fontFamily, face];
    }),
  );
  probe.remove();
  const mixed = (colour: string): string => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    const solid = `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(', ')})`;
    return `${colours.get(solid) ?? solid}/${String(Math.round(alpha * 100))}%`;
  };
  const writtenBefore = new Map<string, string>();
  const written = (value: string): string => {
    const known = writtenBefore.get(value);
    if (known !== undefined) return known;
    const found = value
      .replaceAll(/rgba?\([^)]*\)/g, (colour) => colours.get(colour) ?? colour)
      .replaceAll(/(?<=color\()srgb [^)]*(?=\))/g, mixed)
      .replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
      .replaceAll(/\b0px\b/g, '0');
    writtenBefore.set(value, found);
    return found;
  };
  const valuesOf = (element: Element, properties: readonly string[]): Map<string, string> => {
    const map = element.computedStyleMap();
    return new Map(
      properties.map((property) => {
        const value = map.get(property)?.toString() ?? '';
        return [property, property === 'font-family' ? (faces.get(value) ?? value) : written(value)];
      }),
    );
  };

  // What the browser gives by itself: a document without style sheets.
  const bare = document.createElement('iframe');
  bare.style.display = 'none';
  document.body.append(bare);
  const ATTRIBUTES = ['type', 'href', 'open', 'popover'];
  const known = new Map<string, Values>();
  const plainOf = (element: Element, properties: readonly string[]): Values => {
    const attributes = ATTRIBUTES.filter((name) => element.hasAttribute(name));
    const key = [element.localName, ...attributes, element.getAttribute('type')].join(' ');
    let found = known.get(key);
    if (found === undefined) {
      const { contentDocument } = bare;
      if (contentDocument === null) throw new Error('no bare document');
      const twin = contentDocument.createElementNS(element.namespaceURI, element.localName);
      for (const name of attributes) twin.setAttribute(name, element.getAttribute(name) ?? '');
      // An item outside a list has its mark inside.
      const home = contentDocument.createElement(element.localName === 'li' ? 'ul' : 'div');
      contentDocument.body.append(home);
      home.append(twin);
      found = valuesOf(twin, properties);
      known.set(key, found);
    }
    return found;
  };

  const shortest = ([top = '', right = '', bottom = '', left = '']: readonly string[]): string => {
    if (left !== right) return [top, right, bottom, left].join(' ');
    if (top !== bottom) return [top, right, bottom].join(' ');
    return top === right ? top : `${top} ${right}`;
  };
  const bordersOf = (of: Values): string[] =>
    SIDES.map((side) => {
      const [width, style, colour] = ['width', 'style', 'color'].map((part) =>
        of.get(`border-${side}-${part}`),
      );
      return style === 'none' || width === '0' ? 'none' : [width, style, colour].join(' ');
    });

  /** A look in words. `plain`: what the browser gives; `above`: the parent's, of which something is inherited. */
  const tell = (element: Element, of: Values, above: Values | undefined): string => {
    const properties = [...of.keys()];
    const plain = plainOf(element, properties);
    const root = plainOf(document.body, properties);
    // What is inherited, unless the browser itself sets it: bold headings, the pointer over a link.
    const usual = (property: string): string | undefined => {
      const value = plain.get(property);
      const isInherited = INHERITED.test(property) && value === root.get(property);
      return (isInherited ? above : undefined)?.get(property) ?? value;
    };
    const differs = (property: string): boolean => of.get(property) !== usual(property);
    const words: string[] = [];
    // Where a script puts something hangs on the width of the text.
    for (const family of FAMILIES.filter((name) => name !== 'inset' || !element.hasAttribute('style'))) {
      const sides = SIDES.map((side) => (family === 'inset' ? side : `${family}-${side}`));
      if (sides.some(differs))
        words.push(`${family} ${shortest(sides.map((side) => of.get(side) ?? 'auto'))}`);
    }
    const [borders, before] = [bordersOf(of), bordersOf(plain)];
    const changed = borders.flatMap((border, at) =>
      border === before[at] ? [] : [`border-${SIDES[at] ?? ''} ${border}`],
    );
    words.push(
      ...(changed.length === 4 && new Set(borders).size === 1 ? [`border ${borders[0] ?? ''}`] : changed),
    );
    const isShape = element instanceof SVGElement && element.localName !== 'svg';
    for (const property of properties) {
      const value = of.get(property) ?? '';
      const isTold =
        BORDER.test(property) ||
        SIDES.includes(property) ||
        FAMILIES.some((family) => property.startsWith(`${family}-`));
      // Borders and lines have the colour of the text unless something else is said; sizes of shapes are drawn, not set.
      const follows = property.endsWith('-color') && value === of.get('color');
      const isUsual = property === 'box-sizing' ? value === 'border-box' : !differs(property);
      const isSize = isShape && /^(?:width|height)$/.test(property);
      const isMoot = property.startsWith('background-position') && of.get('background-image') === 'none';
      if (!isTold && !follows && !isUsual && !isSize && !isMoot && !(value + property).includes('list-item'))
        words.push(`${property} ${value}`);
    }
    return words.join('; ');
  };

  const looks = (root: Element): string[] => {
    const properties = propertiesSet();
    // Elements that the same rules speak of, under parents that look the same, look the same: one is read.
    const matched = new Map<Element, number[]>();
    for (const [at, { selectorText }] of styleRules().entries())
      for (const element of root.parentElement?.querySelectorAll(selectorText) ?? []) {
        const list = matched.get(element);
        if (list === undefined) matched.set(element, [at]);
        else list.push(at);
      }
    const lines = new Set<string>();
    const read = new Map<string, { of: Values; id: number; isShown: boolean }>();
    const ids = new Map<string, number>();
    const walk = (element: Element, above: Values | undefined, aboveId: number): void => {
      if (element.matches(SKIPPED)) return;
      const attributes = ['style', 'hidden', ...ATTRIBUTES].map((name) => element.getAttribute(name));
      const key = [aboveId, kind(element), matched.get(element)?.join(), ...attributes].join('|');
      let found = read.get(key);
      if (found === undefined) {
        const of = valuesOf(element, properties);
        const isShown = of.get('display') !== 'none';
        const words = isShown ? tell(element, of, above) : 'display none';
        if (words !== '') lines.add(`${kind(element)} | ${words}`);
        const look = [...of.values()].join();
        ids.set(look, ids.get(look) ?? ids.size);
        found = { of, isShown, id: ids.get(look) ?? 0 };
        read.set(key, found);
      }
      if (found.isShown) for (const child of element.children) walk(child, found.of, found.id);
    };
    const { parentElement } = root;
    walk(root, parentElement === null ? undefined : valuesOf(parentElement, properties), 0);
    return [...lines];
  };

  const readRules = (fetched?: string): ReadRule[] => {
    const short = (text: string): string =>
      text
        .replaceAll(/(?::where\()?\[data-astro-cid-\w+\]\)?/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    const read = (list: CSSRuleList, condition: string): ReadRule[] =>
      [...list].flatMap((rule): ReadRule[] => {
        if (rule instanceof CSSStyleRule)
          return split(rule.selectorText).map((selector) => ({
            ...{ condition, selector: short(selector), written: short(rule.style.cssText) },
            isMet:
              document.querySelector(selector.replaceAll(PART, '').replaceAll(STATE, ':not(html)') || '*') !==
              null,
          }));
        if (rule instanceof CSSPageRule) {
          const head = ['@page', rule.selectorText].filter(Boolean).join(' ');
          const own = rule.style.length > 0 ? [rule.style.cssText] : [];
          const boxes = [...rule.cssRules].map(({ cssText }) => cssText);
          return [...own, ...boxes].map((text) => ({
            ...{ condition, selector: '', isMet: true },
            written: `${head} ${short(text)}`,
          }));
        }
        if (rule instanceof CSSGroupingRule) {
          const head = short(rule.cssText.slice(0, rule.cssText.indexOf('{')));
          return read(rule.cssRules, [condition, head].filter(Boolean).join(' '));
        }
        // Sources and ranges of fonts hang on the content.
        if (rule instanceof CSSFontFaceRule)
          for (const name of ['src', 'unicode-range']) rule.style.removeProperty(name);
        return [{ condition, selector: '', written: short(rule.cssText), isMet: true }];
      });
    return [...document.styleSheets]
      .filter(({ href }) => (href === null) === (fetched === undefined))
      .flatMap(({ cssRules }) => read(cssRules, ''))
      .filter(({ selector }) => new RegExp(fetched ?? '').test(selector));
  };
  Object.assign(window, { reading: { looks, readRules } });
}
