import type { Status } from './player.ts';
import { READ } from '../../../lib/words.ts';

interface Actions {
  /** Pauses or goes on. */
  toggle: () => void;
  stop: () => void;
  setRate: (rate: number) => void;
}

const RATES = [0.8, 1, 1.25, 1.5];

const markup = `<button type="button" class="main">${READ.pause}</button><button type="button">${READ.stop}</button>
<label>${READ.rate}<select>${RATES.map(
  (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}${READ.rateUnit}</option>`,
).join('')}</select></label><p role="status"></p>`;

const trusted =
  globalThis.trustedTypes?.createPolicy('read-aloud-bar', { createHTML: () => markup }).createHTML('') ??
  markup;

/** The controls at the bottom of the screen. */
export interface Bar {
  element: HTMLElement;
  show: (status: Status) => void;
}

/** Makes the controls, puts them on the page and focuses the button to pause. */
export function openBar({ toggle, stop, setRate }: Actions): Bar {
  const element = document.createElement('section');
  element.className = 'read-aloud-bar no-print';
  element.setAttribute('aria-label', READ.aloud);
  element.innerHTML = trusted;
  const [main, end] = element.querySelectorAll('button');
  const rate = element.querySelector('select');
  const status = element.querySelector('p');
  if (main === undefined || end === undefined || rate === null || status === null) {
    throw new Error('the bar is incomplete');
  }
  main.addEventListener('click', toggle);
  end.addEventListener('click', stop);
  rate.addEventListener('change', () => setRate(Number(rate.value)));
  document.body.append(element);
  main.focus({ preventScroll: true });
  return {
    element,
    show: (next) => {
      main.textContent = next === 'playing' ? READ.pause : READ.resume;
      status.textContent = next === 'failed' ? READ.failed : '';
    },
  };
}
