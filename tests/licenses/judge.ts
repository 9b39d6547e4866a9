/**
 * 认得的自由许可证，SPDX 的名字。依据：OSI 与自由软件基金会的名单；CC0、CC-BY 只用于数据与文字，Unicode-3.0 用于字符数据。
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
 * 自己没有写明、或写得不合 SPDX 的包，看过全文后记在这里；写死版本，升级要重看。
 * 值是 SPDX 的名字。
 */
export const READ_BY_HAND: Readonly<Record<string, string>> = {
  'css-select@1.2.0': 'BSD-2-Clause',
  'domutils@1.5.1': 'BSD-2-Clause',
  'jmespath@0.15.0': 'Apache-2.0',
};

/**
 * 一个许可证是不是自由的。AND 的各项都要是，OR 的有一项就行。
 * @param expression SPDX 表达式，可带一层括号。
 */
export function isFree(expression: string): boolean {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  return text
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => FREE.has(name.trim())));
}
