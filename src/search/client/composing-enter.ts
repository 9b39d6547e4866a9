/**
 * 选定候选字的那一下回车不算提交。229 是 Safari：它先发 compositionend 再发 keydown，
 * isComposing 已是 false。
 */
export function ignoreComposingEnter(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    // 标准已不推荐 keyCode，但 Safari 只能靠它认出；经这个类型读，免得处处报弃用。
    const legacy: { readonly keyCode: number } = event;
    if (event.key === 'Enter' && (event.isComposing || legacy.keyCode === 229)) event.preventDefault();
  });
}
