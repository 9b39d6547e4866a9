/*
 * Why JavaScript: only a script can register the service worker that makes offline reading. When the page is loaded
 * and idle, so as not to stand in the reader's way; not for readers who save data.
 */
import { BASE } from '../../lib/script-edition.ts';

/** Set by the build from `offline` in feature.yaml; false in development. */
declare const __OFFLINE__: boolean;

/* All of it inside: switched off, nothing of it is in the page's script. */
if (__OFFLINE__) {
  const { connection, serviceWorker } = navigator as Partial<Navigator> & {
    connection?: { saveData?: boolean };
  };
  if (serviceWorker !== undefined && !connection?.saveData) {
    const register = (): void => {
      const url = `${BASE}sw.js`;
      const script =
        globalThis.trustedTypes
          ?.createPolicy('offline-worker', { createScriptURL: () => url })
          .createScriptURL('') ?? url;
      // Where that fails (private windows), reading goes on by the network.
      serviceWorker.register(script).catch(() => undefined);
    };
    // Old Safari has no requestIdleCallback.
    const whenIdle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;
    // The page may be loaded before the script is.
    if (document.readyState === 'complete') whenIdle(register);
    else addEventListener('load', () => whenIdle(register));
  }
}
