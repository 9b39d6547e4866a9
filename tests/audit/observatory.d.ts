declare module '@mdn/mdn-http-observatory' {
  /**
   * 扫一个主机名，可带端口；http 与 https 都试。
   * @throws 连不上，或状态码不是 2xx、3xx、401、403 时
   */
  export function scan(host: string): Promise<{ scan: unknown; tests: Record<string, unknown> }>;
}
