import node from 'astro/logger/node';

/* What Astro itself says around our steps, in English; the list of what is wrong, in Chinese, has been printed by then. */
const NEEDLESS = /^(?:An unhandled error occurred while running|Waiting for integration) /;

/**
 * Astro's logger for terminals without the lines that tell an editor nothing.
 * @see https://docs.astro.build/en/reference/logger-reference/#custom-loggers; a JavaScript file, as Astro asks.
 * @param {import('astro/logger/node').NodeHandlerConfig} [options]
 */
export default function logger(options) {
  const terminal = node(options);
  return {
    ...terminal,
    /** @param {Parameters<typeof terminal.write>[0]} event */
    write: (event) => {
      if (!NEEDLESS.test(event.message)) terminal.write(event);
    },
  };
}
