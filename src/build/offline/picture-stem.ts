/** What the sizes and formats of a picture have in common: `_astro/name.digest`. */
export function pictureStem(path: string): string {
  return path.replace(/^(.+?\.[\w-]{8})[_.].*$/u, '$1');
}
