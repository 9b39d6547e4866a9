/** opencc-js has no types for its dictionaries; only what is used. */
declare module 'opencc-js/dict/*' {
  /** Pairs apart by `|`, source and target by a space. */
  const dictionary: string;
  export default dictionary;
}
