import { z } from 'astro/zod';
import { formSchema } from './base.ts';

/** An address of the site: `/path/` or `/file.ext`, perhaps with `#id`; without host and deployment path. */
const addressSchema = formSchema(
  /^\/(?:[A-Za-z0-9._~-]+\/)*(?:[A-Za-z0-9_~-]+\.[a-z0-9]+)?(?:#[a-z0-9]+(?:-+[a-z0-9]+)*)?$/,
  '写成 /路径/ 或 /路径/#编号，以 / 起头，不带域名与部署路径',
);

/** Where a published address went. */
export const redirectSchema = z.strictObject({
  from: addressSchema.describe('旧地址，现在已经没有，如`/articles/old/`，或`/articles/old/#编号`'),
  to: addressSchema.describe('新地址，现在要有；不能又是别处的`from`'),
});

export type Redirect = z.infer<typeof redirectSchema>;
