/**
 * 浏览器的 Trusted Types；lib.dom 还没有。没有它的浏览器里是 undefined。
 *
 * 本站开了它：`innerHTML`、`new Worker` 与登记 service worker 只收策略交出来的值。
 * 各处的策略都不看传来的字，只交出写死的那一段，名字登记在 src/build/headers/policy.ts。
 * 各写各的一行，不共用函数：共用的小模块会被打包成另一个文件，每页多一次请求。
 * 依据：https://www.w3.org/TR/trusted-types/
 */
interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createHTML?: () => string; createScriptURL?: () => string },
  ) => { createHTML: (input: string) => string; createScriptURL: (input: string) => string };
}

// oxlint-disable-next-line no-var -- only a var declaration becomes a property of globalThis
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
