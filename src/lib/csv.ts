/** 一格：含逗号、引号或换行时按 RFC 4180 加引号；以公式符号起头的前置单引号，免得表格软件当公式执行。 */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** 表格 → CSV 文本：RFC 4180 的换行，带 BOM，Excel 打开中文不乱码。 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
