import { describe, expect, it } from 'vitest';
import { nginxConfig } from './nginx.ts';
import { headerRules } from '../../build/headers/rules.ts';

const rules = headerRules(['index.html', '_astro/', 'sw.js'], '/', { scripts: ["'sha256-s'"], styles: [] });
const place = { root: '/srv/专题', listen: '127.0.0.1:8080', base: '/' };

describe('nginx 的配置', () => {
  const config = nginxConfig(rules, place);
  it('人人都有的头只写一处，处处都带', () => {
    expect(config).toMatch(/^ {4}add_header Content-Security-Policy "default-src 'none';.+" always;$/m);
    expect(config).toContain('add_header X-Content-Type-Options "nosniff" always;');
  });
  it('因地址而异的头由表查出', () => {
    expect(config).toContain('add_header Cache-Control $site_cache_control always;');
    expect(config).toContain('    "~^/_astro/" "public, max-age=31536000, immutable";');
    expect(config).toContain(String.raw`    "~^/(?:index\\.html)?$" "no-cache, no-transform";`);
    expect(config).toContain('    "/sw.js" "no-cache, no-transform";');
  });
  it('目录、监听、压好的两份与404', () => {
    for (const line of [
      'root "/srv/专题";',
      'listen 127.0.0.1:8080;',
      'brotli_static on;',
      'gzip_static on;',
      'error_page 404 /404.html;',
    ])
      expect(config).toContain(line);
  });

  it('below the Traditional edition, its own page for what is missing', () => {
    expect(config).not.toContain('/hant/');
    const both = headerRules(['index.html', 'hant/index.html'], '/', { scripts: [], styles: [] });
    expect(nginxConfig(both, place)).toMatch(/location \/hant\/ \{[^}]*error_page 404 \/hant\/404\.html;/);
  });
});
