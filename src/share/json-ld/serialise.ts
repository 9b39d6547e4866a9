/**
 * Structured data → text for a `<script>`. `<` is written \u003c, so that neither `</script>` nor `<!--` in the
 * content ends it (HTML standard, 4.12.1.3).
 */
export function serialiseJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
