/*
 * 为什么要 JavaScript：离线阅读要由脚本登记 service worker。
 * 等页面全装好、空下来才登记，不与读者要看的抢；读者要省流量就不登记。
 */

/** 构建时定：content/feature.yaml 的 offline；开发时总是 false。 */
declare const __OFFLINE__: boolean;

function register(): void {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  const script =
    globalThis.trustedTypes
      ?.createPolicy('offline-worker', { createScriptURL: () => url })
      .createScriptURL('') ?? url;
  // 登记不了（隐私模式等）就照常上网读。
  navigator.serviceWorker.register(script).catch(() => undefined);
}

const { connection } = navigator as { connection?: { saveData?: boolean } };
if (__OFFLINE__ && 'serviceWorker' in navigator && !connection?.saveData) {
  // 老的 Safari 没有 requestIdleCallback。
  const whenIdle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;
  // 脚本取来时，页面可能已经装好了。
  if (document.readyState === 'complete') whenIdle(register);
  else addEventListener('load', () => whenIdle(register));
}

export {};
