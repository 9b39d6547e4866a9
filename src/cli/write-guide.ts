import { readFileSync } from 'node:fs';
import { replaceFile } from '../lib/replace-file.ts';
import { withFieldTables } from './content/field-tables.ts';
import { runCommand } from './run-command.ts';

const GUIDE = 'docs/editing.md';

/** `npm run guide`: makes the guide's tables of fields from the schemas. */
function main(): void {
  replaceFile(GUIDE, withFieldTables(readFileSync(GUIDE, 'utf8')));
  console.log(`${GUIDE} 的字段表已照 src/schemas/ 写好。`);
}

await runCommand(main);
