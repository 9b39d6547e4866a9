import { scriptNow } from '../lib/edition-now.ts';
import { lazy } from '../lib/memo.ts';
import { createConverter, type Table } from './to-script.ts';

/** The editors' table; the build puts it here (scripts.ts), and without it no page is Traditional. */
declare const __HANT_TABLE__: Table;

const converter = lazy(() => createConverter(__HANT_TABLE__));

/** Source text → text of the edition that is being rendered. */
export const inScript = (text: string): string => (scriptNow() === 'hans' ? text : converter().convert(text));
