declare module '@mdn/mdn-http-observatory' {
  /**
   * Scans a host, with a port if need be; http and https are both tried.
   * @throws When there is no connection, or a status other than 2xx, 3xx, 401, 403.
   */
  export function scan(host: string): Promise<{ scan: unknown; tests: Record<string, unknown> }>;
}
