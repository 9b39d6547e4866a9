import { HANT_FOLDER } from '../lib/edition.ts';
import { listFiles } from '../lib/files.ts';

const PAGES = 'src/pages';

/** Every page and file once more below `hant/`, from the same sources (`injectRoute`). */
export async function hantRoutes(): Promise<{ pattern: string; entrypoint: string }[]> {
  return (await listFiles(PAGES)).map((file) => ({
    pattern: `/${HANT_FOLDER}${file.replace(/\.(?:astro|ts)$/, '').replace(/(^|\/)index$/, '$1')}`,
    entrypoint: `${PAGES}/${file}`,
  }));
}
