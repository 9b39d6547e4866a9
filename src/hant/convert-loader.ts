import type { Loader, LoaderContext } from 'astro/loaders';
import { convertDeep } from './convert-deep.ts';

/** A collection whose entries are converted once they have been read and found right. */
export function convertLoader(loader: Loader, convert: (text: string) => string): Loader {
  return {
    ...loader,
    load: (context) => {
      const parseData: LoaderContext['parseData'] = async (entry) =>
        convertDeep(await context.parseData(entry), convert);
      return loader.load({ ...context, parseData });
    },
  };
}
