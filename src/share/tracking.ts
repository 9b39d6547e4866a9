/** Parameters that apps put on links: Google, Facebook (fbclid), Alibaba (spm), WeChat (from, isappinstalled, nsukey). */
const TRACKING = /^(?:utm_\w+|from|isappinstalled|nsukey|spm|fbclid|gclid)$/;

/** Takes them off an address; other parameters, order and anchor stay. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
