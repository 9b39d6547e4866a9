/** service worker 里用得着的那部分类型；TypeScript 的 webworker 与 dom 两套声明不能同用。 */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** 取一个文件的请求。 */
export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  /** 浏览器已经先替导航取了的答复。 */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

/** service worker 的全局对象。 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
/** 部署路径，首尾都是斜杠。 */
export const base = new URL(scope.registration.scope).pathname;
