/* What scripts build with that come when they are asked for; none of it is in the page's first script. */

/** Makes an element: attributes by their names in HTML, then what goes in. Text never counts as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Fetches styles when they are needed, and adds them to the page.
 * @returns Resolves in any case: without them things work and are plain.
 */
export function loadStyles(href: string): Promise<void> {
  const link = make('link', { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
