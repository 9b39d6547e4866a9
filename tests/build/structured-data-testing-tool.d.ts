/** 只写测试用得到的部分；这个包自己没有类型。 */
declare module 'structured-data-testing-tool' {
  /** 一项检查。 */
  interface Check {
    test: string;
    type: string;
    schema?: string;
  }
  /** 一页的结果；有一项不过，就连同它作为 `res` 抛出。 */
  interface Result {
    passed: Check[];
    failed: Check[];
    schemas: string[];
  }
  export function structuredDataTestHtml(html: string, options: { presets: object[] }): Promise<Result>;
}

declare module 'structured-data-testing-tool/presets.js' {
  export const Google: object;
  export const Facebook: object;
  export const Twitter: object;
}
