import type { Status } from './player.ts';

interface Actions {
  /** 暂停或继续。 */
  toggle: () => void;
  stop: () => void;
  setRate: (rate: number) => void;
}

const RATES = [0.8, 1, 1.25, 1.5];

const markup = `<button type="button" class="main">暂停</button><button type="button">停止</button>
<label>语速<select>${RATES.map(
  (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}倍</option>`,
).join('')}</select></label><p role="status"></p>`;

const trusted =
  globalThis.trustedTypes?.createPolicy('read-aloud-bar', { createHTML: () => markup }).createHTML('') ??
  markup;

/** 屏幕底下的控制条。 */
export interface Bar {
  element: HTMLElement;
  show: (status: Status) => void;
}

/** 造一条控制条，放进页面，焦点移到“暂停”。 */
export function openBar({ toggle, stop, setRate }: Actions): Bar {
  const element = document.createElement('section');
  element.className = 'read-aloud-bar no-print';
  element.setAttribute('aria-label', '朗读');
  element.innerHTML = trusted;
  const [main, end] = element.querySelectorAll('button');
  const rate = element.querySelector('select');
  const status = element.querySelector('p');
  if (main === undefined || end === undefined || rate === null || status === null) {
    throw new Error('控制条不全');
  }
  main.addEventListener('click', toggle);
  end.addEventListener('click', stop);
  rate.addEventListener('change', () => setRate(Number(rate.value)));
  document.body.append(element);
  main.focus({ preventScroll: true });
  return {
    element,
    show: (next) => {
      main.textContent = next === 'playing' ? '暂停' : '继续';
      status.textContent = next === 'failed' ? '没有读成，可以再试。' : '';
    },
  };
}
