/*
 * Why JavaScript: only a script can call the browser's voice. Without one, in a browser that cannot read or has no
 * Chinese voice, there is no button. Here it only looks for a voice (some browsers tell late); the rest is fetched on
 * a click.
 */
import { READ_MISSING } from '../../../lib/words.ts';
const button = document.querySelector<HTMLElement>('[data-read-aloud]');

if (button !== null && 'speechSynthesis' in window) {
  const offer = (): void => {
    button.hidden = !speechSynthesis.getVoices().some(({ lang }) => /^(zh|cmn)/i.test(lang));
  };
  offer();
  // speechSynthesis of old Safari has no addEventListener.
  speechSynthesis.onvoiceschanged = offer;
  button.onclick = () =>
    void import('./reader.ts').then(
      (reader) => reader.toggle(button),
      () => {
        button.textContent = READ_MISSING;
      },
    );
}

export {};
