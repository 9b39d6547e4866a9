/*
 * The settings: a native <dialog> with radio buttons; keyboard, screen readers, Escape and focus are the browser's
 * work. Fetched with its styles when it is asked for.
 */
import { loadStyles } from '../../load-styles.ts';
import { applySettings, readSettings, saveSettings } from './apply.ts';
import { normaliseSettings, QUESTIONS, type Settings } from './choices.ts';
import styles from './panel.css?url&no-inline';
import { CLOSE, SETTINGS } from '../../../lib/words.ts';

let panel: HTMLDialogElement | undefined;

const markup = `<form method="dialog">
<header><h2 id="settings-title">${SETTINGS.heading}</h2><button class="close" aria-label="${CLOSE}">×</button></header>
${QUESTIONS.map(
  ({ name, legend, choices }) =>
    `<fieldset><legend>${legend}</legend><div>${choices
      .map(
        ({ value, label }) => `<label><input type="radio" name="${name}" value="${value}">${label}</label>`,
      )
      .join('')}</div></fieldset>`,
).join('')}
<footer><button type="reset">${SETTINGS.reset}</button><p>${SETTINGS.kept}</p></footer>
</form>`;

const trusted =
  globalThis.trustedTypes?.createPolicy('settings-panel', { createHTML: () => markup }).createHTML('') ??
  markup;

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

function build(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'settings-panel';
  dialog.setAttribute('aria-labelledby', 'settings-title');
  dialog.innerHTML = trusted;
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
