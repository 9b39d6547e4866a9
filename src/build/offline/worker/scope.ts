/** What is used of a service worker's types; TypeScript's webworker and dom declarations do not go together. */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  /** What the browser has already fetched for the navigation. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

/** A service worker's global object. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
/** The base's whole address, with a slash at the end. */
export const home = new URL(scope.registration.scope);
/** Base path, with a slash at both ends. */
export const base = home.pathname;
