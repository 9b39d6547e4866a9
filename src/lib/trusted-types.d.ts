/**
 * Trusted Types of browsers, which lib.dom lacks; undefined in browsers without them.
 *
 * The site turns them on: `new Worker` and registering a service worker take only what a policy gives out, and no
 * policy gives out HTML. The policies look at nothing they are given, only give out a fixed address; their names
 * stand in src/build/headers/policy.ts. Each place writes its own line: a shared module would be one more request for
 * every page.
 * Source: https://www.w3.org/TR/trusted-types/
 */
interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (input: string) => string };
}

// oxlint-disable-next-line no-var -- only a var declaration becomes a property of globalThis
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
