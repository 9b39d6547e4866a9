/** A component as `.ts` files import it. Its properties are known to `astro check` alone (tsconfig.astro.json). */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
