/** 对一份好内容的一处小改，改完应当报错。 */
export interface BrokenCase {
  /** 坏在哪里，作测试名。 */
  name: string;
  /** 改哪个文件，相对内容目录；报错也应落在它身上，除非另写 `file`。 */
  path: string;
  /** 怎样改：替换一处文字、整个重写，或删除（null）。 */
  change: readonly [find: string, replacement: string] | ((text: string) => string | Buffer) | null;
  /** 应报的规则。 */
  rule: string;
  /** 报错应指向改后文件里含有这串字的第一行；没有行号的错误不写。 */
  near?: string;
  /** 报错落在别的文件时，那个文件。 */
  file?: string;
  /** Nothing else is reported: one mistake, one message. */
  alone?: true;
  /** 报错的话里应有的字。 */
  says?: string;
}
