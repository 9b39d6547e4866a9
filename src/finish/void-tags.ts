/** MDX 的渲染程序把正文里的 `<wbr>` 写成 `<wbr/>`；HTML 里这一斜杠没有意义，合规检查会提，去掉。 */
export const withoutVoidSlashes = (html: string): string => html.replaceAll('<wbr/>', '<wbr>');
