import { READ } from '../../../lib/words.ts';
import { make } from '../../dom.ts';
import type { Player, Status } from './player.ts';

const RATES = [0.8, 1, 1.25, 1.5];

/** Makes the controls, puts them at the bottom of the screen and focuses the button to pause. */
export function openBar({ toggle, stop, setRate }: Player) {
  const main = make('button', { type: 'button', class: 'main' }, READ.pause);
  const end = make('button', { type: 'button' }, READ.stop);
  const rates = RATES.map((rate) => new Option(`${rate}${READ.rateUnit}`, String(rate), false, rate === 1));
  const select = make('select', {}, ...rates);
  const status = make('p', { role: 'status' });
  const element = make(
    'section',
    { class: 'read-aloud-bar no-print', 'aria-label': READ.aloud },
    main,
    end,
    make('label', {}, READ.rate, select),
    status,
  );
  main.addEventListener('click', toggle);
  end.addEventListener('click', stop);
  select.addEventListener('change', () => setRate(Number(select.value)));
  document.body.append(element);
  main.focus({ preventScroll: true });
  return {
    element,
    show: (next: Status) => {
      main.textContent = next === 'playing' ? READ.pause : READ.resume;
      status.textContent = next === 'failed' ? READ.failed : '';
    },
  };
}

/** The controls at the bottom of the screen. */
export type Bar = ReturnType<typeof openBar>;
