/**
 * Trusted Types, which lib.dom lacks; undefined in browsers without them (https://www.w3.org/TR/trusted-types/).
 * `new Worker` and registering a service worker take only what a policy gives out, here a fixed address; the names of
 * policies stand in src/build/headers/policy.ts. Each place writes its own line: a shared module were one more request.
 */
interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (input: string) => string };
}

// oxlint-disable-next-line no-var -- only a var declaration becomes a property of globalThis
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
