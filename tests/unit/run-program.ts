import type { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { difference } from '../dump/approved.ts';
import { copyOfBase } from './broken/apply.ts';

/** Stands before every Node process that a command starts: tells what was started, and ends it. */
const STUB = `
import { writeSync } from 'node:fs';
const { ASTRO_TELEMETRY_DISABLED, ASTRO_DEV_BACKGROUND, ASTRO_PREVIEW_BACKGROUND, BASE_URL } = process.env;
const { STUB_ERROR, STUB_SIGNAL } = process.env;
const given = { ASTRO_TELEMETRY_DISABLED, ASTRO_DEV_BACKGROUND, ASTRO_PREVIEW_BACKGROUND, BASE_URL };
const program = process.argv[1].split(/[\\\\/]/).at(-1);
writeSync(2, \`\${program} \${process.argv.slice(2).join(' ')} \${JSON.stringify(given)}\\n\${STUB_ERROR ?? ''}\`);
if (STUB_SIGNAL !== undefined) {
  process.kill(process.pid, STUB_SIGNAL);
  await new Promise((late) => setTimeout(late, 60_000));
}
process.exit(STUB_ERROR === undefined ? 0 : 1);
`;

/** A project folder with the good content in it; whoever asks for it deletes it. */
export function projectFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
  const content = copyOfBase();
  cpSync(content, join(root, 'content'), { recursive: true });
  rmSync(content, { recursive: true });
  return root;
}

/** Text files below a folder, by path. */
function snapshot(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      path.slice(root.length + 1).replaceAll('\\', '/'),
      readFileSync(path, 'utf8').replaceAll(FINGERPRINTS, ''),
    ]),
  );
}

/** Of these the name is enough: machines read them, or another dump shows what they say. */
const NAMED = '.cache/';
/** Of the record of publication: they change with every word of the fixture. */
const FINGERPRINTS = /(?<=^print \| .+?)(?: \| [0-9a-f]{6})+$/gm;

const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'OUT_DIR', 'PORT'];

let runs = 0;

/** How a command is run. */
export interface Given {
  args?: readonly string[];
  settings?: Readonly<Record<string, string>>;
  /** Before it ends, once it has said something: for those that stay. */
  meanwhile?: () => Promise<string[]>;
}

/**
 * A command of `src/cli/` in a project folder, within this process; the query makes Vite read its file anew.
 * @returns What it said, how it ended and what it changed in the folder, without the folder's own name.
 */
export async function runProgram(
  root: string,
  program: string,
  { args = [], settings = {}, meanwhile }: Given = {},
): Promise<string[]> {
  const file = resolve('src/cli', `${program}.ts`);
  const lines: string[] = [];
  const take = (...words: unknown[]): void => void lines.push(...words.map(String).join(' ').split('\n'));
  for (const method of ['log', 'warn', 'error'] as const) vi.spyOn(console, method).mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    take(String(text).trimEnd());
    return true;
  });
  const stub = join(root, 'stub.mjs');
  writeFileSync(stub, STUB);
  for (const name of SETTINGS) vi.stubEnv(name, settings[name]);
  for (const [name, value] of Object.entries({
    ...settings,
    NODE_OPTIONS: `--import=${pathToFileURL(stub).href}`,
  }))
    vi.stubEnv(name, value);
  const { argv, exitCode } = process;
  const emitter: EventEmitter = process;
  const listening = ['SIGINT', 'SIGTERM', 'exit'].map((name) => [name, emitter.listeners(name)] as const);
  const added = () =>
    listening.flatMap(([name, old]) =>
      emitter.listeners(name).flatMap((run) => (old.includes(run) ? [] : [{ name, run: run as () => void }])),
    );
  const home = process.cwd();
  const before = snapshot(root);
  process.argv = [process.execPath, program, ...args];
  process.exitCode = 0;
  runs += 1;
  try {
    process.chdir(root);
    await import(`${file}?run=${String(runs)}`);
    if (meanwhile !== undefined) lines.push(...(await meanwhile()));
    for (const { name, run } of added()) {
      emitter.off(name, run);
      if (name === 'SIGTERM' && meanwhile !== undefined) run();
    }
    // A build keeps others away as long as its process lives.
    rmSync(join(root, '.cache/building.txt'), { force: true });
    const after = snapshot(root);
    const changed = [...new Set([...before.keys(), ...after.keys()])]
      .filter((name) => before.get(name) !== after.get(name))
      .flatMap((name) => [
        `${after.has(name) ? 'wrote' : 'removed'} ${name}`,
        ...(name.startsWith(NAMED)
          ? []
          : difference(before.get(name)?.split('\n') ?? [], after.get(name)?.split('\n') ?? [])),
      ]);
    return [
      `$ ${program} ${[...args, ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)].join(' ')}`,
      ...lines.flatMap((line) => line.replaceAll(root, '').split('\n')),
      `ends with ${String(process.exitCode)}`,
      ...changed,
      '',
    ];
  } finally {
    process.chdir(home);
    Object.assign(process, { argv, exitCode });
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
