import { scriptNow } from '../lib/edition-now.ts';
import { readEnvironment } from '../lib/environment.ts';
import { featureConverter } from './converter.ts';

let convert: ((text: string) => string) | undefined;

/** Source text → text of the edition that is being rendered. */
export function inScript(text: string): string {
  if (scriptNow() === 'hans') return text;
  convert ??= featureConverter(readEnvironment(process.env).contentDir);
  return convert(text);
}
