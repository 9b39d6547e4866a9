/** opencc-js has no types for its dictionaries, and not for this bundle; these are the parts in use. */
declare module 'opencc-js/dict/*' {
  /** Pairs apart by `|`, source and target by a space. */
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
