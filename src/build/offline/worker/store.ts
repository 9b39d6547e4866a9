import { pictureStem } from '../picture-stem.ts';
import type { Precache } from '../precache.ts';
import { base, home } from './scope.ts';

/** The build writes the list here (src/build/service-worker.ts). */
declare const __PRECACHE__: Precache;

export const { version, files, extras } = __PRECACHE__;

/** A path of the list, from the root of the host. */
export const pathOf = (file: string): string => new URL(file, home).pathname;

/** Other features of the origin may have caches: names have the base. */
export const prefix = `offline:${base}:`;
const ANY: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };
/** At a time, so as not to stand in the reader's way. */
const AT_ONCE = 4;

const opened = caches.open(prefix + version);

/** The stored answer; queries do not count. */
export async function stored(path: string): Promise<Response | undefined> {
  return (await opened).match(path, ANY);
}

/** Stores an answer that is whole, successful and the site's own; where it cannot be stored, never mind. */
export async function keep(path: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  await (await opened).put(path, response).catch(() => undefined);
}

/** Another size of the same picture: the one asked for is mostly not stored. */
export async function similarPicture(path: string): Promise<Response | undefined> {
  const stem = pictureStem(path);
  const other = extras.map(pathOf).find((file) => file.endsWith('.jpg') && pictureStem(file) === stem);
  return other === undefined ? undefined : stored(other);
}

/** Some hosts redirect (dropping index.html), and no redirected answer may answer a navigation: it is wrapped anew. */
function direct(response: Response): Response {
  const { status, statusText, headers } = response;
  return response.redirected ? new Response(response.body, { status, statusText, headers }) : response;
}

async function fetchInto(cache: Cache, file: string): Promise<void> {
  const path = pathOf(file);
  if ((await cache.match(path)) !== undefined) return;
  const hashed = path.includes('/_astro/');
  // With a digest in its name, the last version's is the same.
  const had = hashed ? await caches.match(path) : undefined;
  const response = had ?? (await fetch(path, { cache: hashed ? 'default' : 'no-cache', priority: 'low' }));
  if (!response.ok) throw new Error(`${path} 答复 ${response.status}`);
  await cache.put(path, direct(response));
}

/** A few at a time; where one fails, it throws when that line has stopped. */
async function fetchAll(list: readonly string[], each: (file: string) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await each(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Stores the list; one that was interrupted goes on next time. @throws Without a file that is needed. */
export async function precache(): Promise<void> {
  const cache = await opened;
  await fetchAll(files, (file) => fetchInto(cache, file));
  await fetchAll(extras, (file) => fetchInto(cache, file).catch(() => undefined));
}

/** Deletes what other versions stored. */
export async function removeOthers(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}
