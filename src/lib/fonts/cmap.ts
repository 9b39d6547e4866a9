/**
 * Which characters a font has, from its cmap table (OpenType specification; Unicode subtables of formats 4 and 12).
 */

const UNICODE_PLATFORM = 0;
const WINDOWS_PLATFORM = 3;
const WINDOWS_UNICODE_ENCODINGS = [1, 10];

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`字体里没有 ${tag} 表。`);
}

function readSegments(view: DataView, table: number, found: Set<number>): void {
  const doubled = view.getUint16(table + 6);
  for (let at = 0; at < doubled; at += 2) {
    const end = view.getUint16(table + 14 + at);
    const start = view.getUint16(table + 16 + doubled + at);
    const delta = view.getUint16(table + 16 + doubled * 2 + at);
    const rangeAt = table + 16 + doubled * 3 + at;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = range === 0 || listed !== 0 ? (listed + delta) & 0xffff : 0;
      if (glyph !== 0) found.add(code);
    }
  }
}

function readGroups(view: DataView, table: number, found: Set<number>): void {
  const count = view.getUint32(table + 12);
  for (let index = 0; index < count; index += 1) {
    const group = table + 16 + index * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code += 1) found.add(code);
  }
}

/**
 * The characters of a font.
 * @param font An uncompressed TrueType or OpenType file.
 * @returns Code points.
 * @throws Without a cmap table.
 */
export function codePointsOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const found = new Set<number>();
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const isUnicode =
      platform === UNICODE_PLATFORM ||
      (platform === WINDOWS_PLATFORM && WINDOWS_UNICODE_ENCODINGS.includes(encoding));
    if (!isUnicode) continue;
    const table = cmap + view.getUint32(record + 4);
    const format = view.getUint16(table);
    if (format === 4) readSegments(view, table, found);
    if (format === 12) readGroups(view, table, found);
  }
  return found;
}
