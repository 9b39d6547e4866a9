/**
 * 结构化数据 → 可以放进 `<script>` 的文字。
 * `<` 一律写成 \u003c，内容里有 `</script>` 或 `<!--` 也不会提前结束脚本（HTML 标准 4.12.1.3）。
 */
export function serialiseJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
