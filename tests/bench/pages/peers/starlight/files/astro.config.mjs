import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.com',
  integrations: [
    starlight({
      title: '专题',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: [{ label: '文章', items: [{ autogenerate: { directory: 'articles' } }] }],
    }),
  ],
});
