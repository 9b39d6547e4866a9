import type { InlineHashes } from './inline-hashes.ts';

/**
 * 造 Trusted Types 策略的各处，一处一个名字；策略只交出固定的内容，不收外来的字。
 * 依据：https://www.w3.org/TR/trusted-types/
 */
export const TRUSTED_TYPES = ['settings-panel', 'read-aloud-bar', 'search-worker', 'offline-worker'] as const;

/**
 * 内容安全策略：样样只许本站，内联的只认哈希，没有 `unsafe-inline`。
 * `wasm-unsafe-eval` 只许编译 WebAssembly（检索引擎），不许 `eval`。
 * 没有 `report-to`：不收读者的任何东西。依据：https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['img-src', "'self'", 'data:'],
    // 标点字体只有两KB多，写在样式里（data:）。
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...TRUSTED_TYPES],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

/** 用不着的本领一律关掉；只列浏览器都认得的，免得控制台报错。 */
const DENIED = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** 每个答复都带的头，404与转向也在内。 */
export function securityHeaders(inline: InlineHashes): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    // 一年；不含子域名：专题只管自己的域名。
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    // 老浏览器不认 frame-ancestors。
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
