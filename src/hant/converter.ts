import { scriptNow } from '../lib/edition-now.ts';
import { createConverter, type Table } from './to-script.ts';

/** The editors' table; the build puts it here (scripts.ts), and without it no page is Traditional. */
declare const __HANT_TABLE__: Table;

let convert: ((text: string) => string) | undefined;

/** Source text → text of the edition that is being rendered. */
export function inScript(text: string): string {
  if (scriptNow() === 'hans') return text;
  convert ??= createConverter(__HANT_TABLE__).convert;
  return convert(text);
}
