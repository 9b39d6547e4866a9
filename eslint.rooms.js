import { dirname, relative, resolve, sep } from 'node:path';

/** The rooms of `src/`, from the ground up: a room may import from those before it. */
const ROOMS = [
  'schemas',
  'lib',
  'charts',
  'markdown',
  'search',
  'share',
  'checks',
  'data',
  'components',
  'layouts',
  'pages',
  'build',
  'cli',
];

const SOURCES = resolve(import.meta.dirname, 'src');

/** The room a file is in; `''` for a file of `src/` itself. */
function roomOf(file) {
  const [room = '', ...inside] = relative(SOURCES, file).split(sep);
  return inside.length === 0 ? '' : room;
}

/**
 * Refuses imports that run back up, whichever way they are written.
 * @type {import('eslint').Rule.RuleModule}
 */
const noImportFromAbove = {
  meta: {
    type: 'problem',
    messages: {
      above: 'src/{{from}}/ stands below src/{{to}}/ and may not import from it (eslint.rooms.js).',
      unknown: 'src/{{from}}/ is no room yet: give it its place in eslint.rooms.js.',
    },
    schema: [],
  },
  create(context) {
    const from = roomOf(context.filename);
    if (from === '') return {};
    if (!ROOMS.includes(from))
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { from } }) };
    const check = (node) => {
      const address = node.source?.value;
      if (typeof address !== 'string' || !address.startsWith('.')) return;
      const to = roomOf(resolve(dirname(context.filename), address));
      if (ROOMS.indexOf(to) > ROOMS.indexOf(from))
        context.report({ node, messageId: 'above', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

/** An ESLint plugin of one rule, `rooms/no-import-from-above`. */
export const rooms = { rules: { 'no-import-from-above': noImportFromAbove } };
