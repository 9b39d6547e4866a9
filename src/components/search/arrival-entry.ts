/*
 * 为什么要 JavaScript：看看读者是不是从搜索结果来的；是，才取标记用的代码。
 */
import { listenForOpening, takeHandoff } from './handoff.ts';

const handoff = takeHandoff(location.pathname);
const button = document.querySelector<HTMLButtonElement>('#search-clear');
if (handoff !== undefined && button !== null) {
  // 取不到就算了，只是不标。
  void import('./arrival.ts').then(
    ({ showArrival }) => {
      showArrival(handoff, button);
    },
    () => undefined,
  );
}
listenForOpening();
