import { test } from '@playwright/test';
import { requireFreshBuild } from '../../src/build/publish/built-from.ts';
import { readEnvironment } from '../../src/lib/environment.ts';

test('the finished site was made from the present sources and content', () => {
  requireFreshBuild(readEnvironment(process.env));
});
