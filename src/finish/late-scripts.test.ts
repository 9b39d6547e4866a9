import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLateScripts } from './late-scripts.ts';

const page =
  '<body><script type="module" src="/_astro/a.js"></script><p>文</p><script type="module" src="/_astro/b.js"></script></body>';

/** 跑那段内联脚本，`import()` 换成记下地址。 @returns 已要求的地址，与“画了第一笔”的开关。 */
function run(supported: string[] | undefined): { asked: string[]; paint: () => void } {
  const code = /<script>(.*)<\/script>/.exec(withLateScripts(page))?.[1] ?? '';
  const asked: string[] = [];
  let paint = (): void => undefined;
  class PerformanceObserver {
    static supportedEntryTypes = supported;
    readonly callback: (list: unknown, observer: unknown) => void;
    constructor(callback: (list: unknown, observer: unknown) => void) {
      this.callback = callback;
    }
    observe(): void {
      paint = () => {
        this.callback(undefined, this);
      };
    }
    disconnect(): void {
      paint = () => undefined;
    }
  }
  runInNewContext(code.replaceAll('import(', 'ask('), {
    PerformanceObserver,
    ask: (url: string) => asked.push(url),
  });
  return {
    asked,
    paint: () => {
      paint();
    },
  };
}

describe('脚本等第一笔', () => {
  it('并成一段，放在最后一个的位置', () => {
    expect(withLateScripts(page)).toMatch(/^<body><p>文<\/p><script>\{[^<]*\}<\/script><\/body>$/);
    expect(withLateScripts('<body></body>')).toBe('<body></body>');
  });

  it('画了第一笔才取，只取一次', () => {
    const { asked, paint } = run(['paint']);
    expect(asked).toEqual([]);
    paint();
    paint();
    expect(asked).toEqual(['/_astro/a.js', '/_astro/b.js']);
  });

  it.each([[['mark']], [undefined]])('不报绘制时间的浏览器（%j）当场就取', (supported) => {
    expect(run(supported).asked).toEqual(['/_astro/a.js', '/_astro/b.js']);
  });
});
