import { AsyncLocalStorage } from 'node:async_hooks';
import type { Script } from './edition.ts';

const now = new AsyncLocalStorage<Script>();

/** The edition whose page or file is being rendered: Simplified, unless `renderIn` says otherwise. */
export const scriptNow = (): Script => now.getStore() ?? 'hans';

/** Renders for an edition: what asks `scriptNow` on the way, however deep, is told. */
export const renderIn = <T>(script: Script, render: () => T): T => now.run(script, render);
