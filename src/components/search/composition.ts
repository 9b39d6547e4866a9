/** One commit fires several events; they count as one. Unit: milliseconds. */
const COALESCE_MS = 10;

/** Latin letters being composed: English on a phone's keyboard, or pinyin. */
const LATIN = /^[a-z' ]{2,}$/i;

/**
 * Tells what the reader has typed. Of a composition only Latin letters count: phones compose English words,
 * and pinyin can be searched before a candidate is picked.
 * @param onText Gets the text, and whether the input method is still at it.
 */
export function listenToInput(
  input: HTMLInputElement,
  onText: (text: string, isComposing: boolean) => void,
): void {
  let composed: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (composed === undefined || LATIN.test(composed)) onText(input.value, composed !== undefined);
    }, COALESCE_MS);
  };
  input.addEventListener('compositionstart', () => {
    composed = '';
  });
  input.addEventListener('compositionupdate', ({ data }) => {
    composed = data;
    schedule();
  });
  input.addEventListener('compositionend', () => {
    composed = undefined;
    schedule();
  });
  input.addEventListener('input', schedule);
}
