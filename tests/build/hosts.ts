/** What a host has been given: the files of the built site, relative to its root. */
export type Files = ReadonlySet<string>;

/** A host's answer: a file, another address, or nothing of ours. */
export type Answer = { file: string; status: number } | { to: string } | undefined;

/** How a host turns a path into a file; as each host's own documentation has it, see docs/deploy/. */
export interface Host {
  /** Its page in docs/deploy/. */
  page: string;
  answer: (path: string, files: Files) => Answer;
}

const key = (path: string): string => decodeURIComponent(path).replace(/^\//, '');
const notFound = (files: Files): Answer =>
  files.has('404.html') ? { file: '404.html', status: 404 } : undefined;

/** The index of a folder stands for it; a folder without its slash leads to the one with it. */
function withIndexes(path: string, files: Files): Answer {
  const name = key(path);
  if (files.has(name)) return { file: name, status: 200 };
  if (files.has(`${name}index.html`)) return { file: `${name}index.html`, status: 200 };
  return files.has(`${name}/index.html`) ? { to: `${path}/` } : notFound(files);
}

/** Files for the host itself are not served. */
const withoutSettings = (path: string, files: Files): Answer =>
  /^\/_(?:headers|redirects)$/.test(path) ? notFound(files) : withIndexes(path, files);

/** The nearest 404.html going up, where the host looks for it or, as nginx, is told. */
const nearest =
  (answer: Host['answer']): Host['answer'] =>
  (path, files) => {
    const found = answer(path, files);
    const own = 'hant/404.html';
    const isMissing = found !== undefined && 'status' in found && found.status === 404;
    return isMissing && path.startsWith('/hant/') && files.has(own) ? { file: own, status: 404 } : found;
  };

/** Jekyll drops what begins with an underscore, unless told to stay away. */
function jekyll(path: string, files: Files): Answer {
  const kept = files.has('.nojekyll') ? files : new Set([...files].filter((name) => !/(?:^|\/)_/.test(name)));
  return withIndexes(path, kept);
}

/** Cloudflare has no `.html` in addresses. */
function withoutExtensions(path: string, files: Files): Answer {
  if (path.endsWith('/index.html')) return { to: path.replace(/index\.html$/, '') };
  if (path.endsWith('.html') && files.has(key(path))) return { to: path.replace(/\.html$/, '') };
  if (files.has(`${key(path)}.html`)) return { file: `${key(path)}.html`, status: 200 };
  return withoutSettings(path, files);
}

/** A bucket knows exact keys alone; the rule in docs/deploy/ adds the index to a folder's address. */
function exactKeys(path: string, files: Files): Answer {
  const name = key(path.replace(/\/$/, '/index.html'));
  return files.has(name) ? { file: name, status: 200 } : notFound(files);
}

export const HOSTS: readonly Host[] = [
  { page: 'github-pages.md', answer: jekyll },
  { page: 'cloudflare-pages.md', answer: nearest(withoutExtensions) },
  { page: 'netlify.md', answer: withoutSettings },
  { page: 'nginx.md', answer: nearest(withoutSettings) },
  { page: 'oss-cos.md', answer: withIndexes },
  { page: 's3-r2.md', answer: exactKeys },
  { page: 'edgeone.md', answer: withIndexes },
];
