import type { Page } from '@playwright/test';
import { indent } from './lines.ts';
import { tokenColours } from './tokens.ts';

/**
 * What the drawings of a page show, in the order of painting: each shape's look, colours by the names of the tokens, and
 * where it is, in hundredths of the drawing; each word, where it begins or ends. Both versions of a drawing count, also
 * the one that this screen has no room for. Runs of more than four like shapes are told together.
 * @param within Selector of what holds the drawings that are told.
 */
export async function dumpDrawn(page: Page, within = 'main'): Promise<string[]> {
  const drawings = await page.evaluate(
    ({ tokens, home }) => {
      const names = new Map(tokens);
      const nameOf = (colour: string): string =>
        names.get(colour) ?? colour.replaceAll(/\d+\.\d+/g, (value) => Number(value).toFixed(2));
      const classes = ({ classList }: Element): string =>
        [...classList].filter((name) => !name.startsWith('astro-')).join('.');
      const paint = (element: Element): string => {
        const { fill, stroke, strokeDasharray, fontSize, textAnchor } = getComputedStyle(element);
        const dashed = strokeDasharray === 'none' ? '' : `虚线${strokeDasharray.replaceAll('px', '')}`;
        const line = stroke === 'none' ? '' : ` 线${nameOf(stroke)}${dashed}`;
        const text = element.localName === 'text' ? ` ${fontSize} ${textAnchor}` : '';
        const look = [element.localName, classes(element)].filter(Boolean).join('.');
        return `${look}${element.localName === 'line' ? '' : ` ${nameOf(fill)}`}${line}${text}`;
      };

      const dump = (svg: SVGSVGElement): string[] => {
        const { width, height } = svg.viewBox.baseVal;
        const at = (value: number, whole: number): string => String(Math.round((100 * value) / whole));
        const lines: string[] = [];
        const runs: { look: string; boxes: DOMRect[] }[] = [];
        const boxText = (boxes: readonly DOMRect[]): string => {
          const x = at(Math.min(...boxes.map(({ left }) => left)), width);
          const right = at(Math.max(...boxes.map((box) => box.right)), width);
          const y = at(Math.min(...boxes.map(({ top }) => top)), height);
          const bottom = at(Math.max(...boxes.map((box) => box.bottom)), height);
          return `横${x}–${right} 纵${y}–${bottom}`;
        };
        const flush = (): void => {
          for (const { look, boxes } of runs.splice(0)) {
            if (boxes.length > 4) lines.push(`${look} ×${String(boxes.length)} ${boxText(boxes)}`);
            else for (const box of boxes) lines.push(`${look} ${boxText([box])}`);
          }
        };
        for (const element of svg.querySelectorAll<SVGGraphicsElement>('rect, circle, path, line, text')) {
          const look = paint(element);
          if (element instanceof SVGTextElement) {
            flush();
            const [x, y] = [element.x.baseVal[0]?.value ?? 0, element.y.baseVal[0]?.value ?? 0];
            lines.push(`${look} 横${at(x, width)} 纵${at(y, height)} | ${element.textContent.trim()}`);
            continue;
          }
          const { x, y, width: wide, height: high } = element.getBBox();
          const box = new DOMRect(x, y, wide, high);
          const last = runs.at(-1);
          if (last?.look === look) last.boxes.push(box);
          else runs.push({ look, boxes: [box] });
        }
        flush();
        return lines;
      };

      return [...document.querySelectorAll<SVGSVGElement>(`${home} svg`)]
        .filter((svg) => svg.closest('button, details, form') === null)
        .map((svg) => {
          const shown: HTMLElement[] = [];
          for (let box = svg.parentElement; box !== null && box.localName !== 'main'; box = box.parentElement)
            if (getComputedStyle(box).display === 'none') shown.push(box);
          for (const box of shown) box.style.display = 'block';
          const { width, height } = svg.viewBox.baseVal;
          const figure = svg.closest('figure, section, li, header');
          const size = svg.closest('.wide, .medium, .narrow, .tall');
          const head = [
            ...(figure === null ? [] : [figure.id, figure.id === '' ? classes(figure) : '']),
            size === null ? '' : classes(size),
            classes(svg),
            `${String(Math.round(width))}×${String(Math.round(height))}`,
          ];
          const found = { head: head.filter(Boolean).join(' '), lines: dump(svg) };
          for (const box of shown) box.style.removeProperty('display');
          return found;
        });
    },
    { tokens: await tokenColours(page), home: within },
  );
  return drawings.flatMap(({ head, lines }) => [head, ...indent(lines)]);
}
