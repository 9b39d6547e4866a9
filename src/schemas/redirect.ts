import { z } from 'astro/zod';

/** 站内地址：`/路径/`、`/文件.扩展名`，可带 `#编号`；不含部署路径。 */
const addressSchema = z
  .string()
  .regex(
    /^\/(?:[A-Za-z0-9._~-]+\/)*(?:[A-Za-z0-9_~-]+\.[a-z0-9]+)?(?:#[a-z0-9]+(?:-+[a-z0-9]+)*)?$/,
    '写成 /路径/ 或 /路径/#编号，以 / 起头，不带域名与部署路径',
  );

/** 一条转向：曾经发布的地址改到了哪里。 */
export const redirectSchema = z.strictObject({
  /** 旧地址，现在已经没有。 */
  from: addressSchema,
  /** 新地址，现在要有；不能又是别的转向的 `from`。 */
  to: addressSchema,
});

export type Redirect = z.infer<typeof redirectSchema>;
