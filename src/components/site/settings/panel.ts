/*
 * The settings: a native <dialog> with radio buttons; keyboard, screen readers, Escape and focus are the browser's
 * work. Fetched with its styles when it is asked for.
 */
import { loadStyles, make } from '../../dom.ts';
import { applySettings, readSettings, saveSettings } from './apply.ts';
import { normaliseSettings, QUESTIONS, type Settings } from './choices.ts';
import styles from './panel.css?url&no-inline';
import { CLOSE, SETTINGS } from '../../../lib/words.ts';

let panel: HTMLDialogElement | undefined;

function show(settings: Settings): void {
  for (const { name, choices } of QUESTIONS) {
    const value = settings[name] ?? choices[0]?.value;
    const input = panel?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value ?? ''}"]`);
    if (input) input.checked = true;
  }
}

function change(chosen: Settings): void {
  const settings = normaliseSettings(chosen);
  saveSettings(settings);
  applySettings(settings);
  show(settings);
}

/** A question, its choices as radio buttons. */
const fieldset = ({ name, legend, choices }: (typeof QUESTIONS)[number]): HTMLElement =>
  make(
    'fieldset',
    {},
    make('legend', {}, legend),
    make(
      'div',
      {},
      ...choices.map(({ value, label }) =>
        make('label', {}, make('input', { type: 'radio', name, value }), label),
      ),
    ),
  );

function build(): HTMLDialogElement {
  const heading = make('h2', { id: 'settings-title' }, SETTINGS.heading);
  const close = make('button', { class: 'close', 'aria-label': CLOSE }, '×');
  const reset = make('button', { type: 'reset' }, SETTINGS.reset);
  const form = make(
    'form',
    { method: 'dialog' },
    make('header', {}, heading, close),
    ...QUESTIONS.map(fieldset),
    make('footer', {}, reset, make('p', {}, SETTINGS.kept)),
  );
  const dialog = make('dialog', { class: 'settings-panel', 'aria-labelledby': heading.id }, form);
  dialog.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change({ ...readSettings(), [target.name]: target.value });
  });
  dialog.addEventListener('reset', (event) => {
    event.preventDefault();
    change({});
  });
  // Outside the panel, the dialog itself is the target.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

export async function open(): Promise<void> {
  if (panel === undefined) {
    panel = build();
    await loadStyles(styles);
  }
  if (panel.open) return;
  show(readSettings());
  panel.showModal();
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}

/** Settings changed elsewhere: page and open panel follow. */
export function refresh(): void {
  const settings = readSettings();
  applySettings(settings);
  show(settings);
}
