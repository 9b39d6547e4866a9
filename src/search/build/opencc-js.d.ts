/** opencc-js 没有自带类型；只写用到的部分。 */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
