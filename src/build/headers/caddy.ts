import { TEXT_TYPES } from '../../cli/server/content-type.ts';
import type { ServerPlace } from './nginx.ts';
import type { HeaderRule } from './rules.ts';

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function block({ path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} ${quote(value)}`);
  return [`\theader ${path} {`, ...lines, '\t}'].join('\n');
}

/**
 * 写成一份 Caddyfile；压好的两份由 Caddy 直接给。
 * @param rules 由 `_headers` 读来。
 */
export function caddyConfig(rules: readonly HeaderRule[], { root, listen, base }: ServerPlace): string {
  const types = Object.entries(TEXT_TYPES).map(
    ([name, type]) => `\theader *.${name} Content-Type ${quote(`${type};charset=utf-8`)}`,
  );
  return `# 由 npm run server-config -- caddy 按成品里的 _headers 生成，不要手改。
${listen} {
	root * ${quote(root)}
${rules.map(block).join('\n')}
${types.join('\n')}
	@settings path *_headers *_redirects
	error @settings 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
