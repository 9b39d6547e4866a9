/**
 * Free licences by their SPDX names, after the lists of OSI and FSF; CC0 and CC-BY for data and text only, Unicode-3.0
 * for character data.
 */
const FREE = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'Artistic-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC-BY-3.0',
    'CC-BY-4.0',
  ],
  ...[
    'CC0-1.0',
    'ISC',
    'LGPL-3.0-or-later',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'OFL-1.1',
    'Python-2.0',
    'Unicode-3.0',
    'Zlib',
  ],
]);

/**
 * Packages that name none, or not in SPDX, looked at whole; pinned to a version: an upgrade must be looked at again.
 * Values are SPDX names.
 */
export const READ_BY_HAND: Readonly<Record<string, string>> = {
  'css-select@1.2.0': 'BSD-2-Clause',
  'domutils@1.5.1': 'BSD-2-Clause',
  'jmespath@0.15.0': 'Apache-2.0',
};

/**
 * Whether a licence is free: with AND all must be, with OR one.
 * @param expression In SPDX, with one level of parentheses at most.
 */
export function isFree(expression: string): boolean {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  return text
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => FREE.has(name.trim())));
}
