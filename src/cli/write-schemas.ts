import { writeEditorSchemas } from '../checks/dev/editor-schemas.ts';
import { loadContent } from '../checks/load-content.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand } from './run-command.ts';

/** `npm run schemas`: tells text editors which fields and ids there are; `npm run dev` does so at every save. */
async function main(): Promise<void> {
  const { contentDir } = readEnvironment(process.env);
  const folder = writeEditorSchemas(await loadContent(contentDir), contentDir);
  console.log(`写好了 ${folder}：编辑器照它提示字段与编号。`);
}

await runCommand(main);
