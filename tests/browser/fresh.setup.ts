import { test } from '@playwright/test';
import { requireFreshBuild } from '../../src/publish/built-from.ts';
import { readEnvironment } from '../../src/site/environment.ts';

test('the finished site was made from the present sources and content', () => {
  requireFreshBuild(readEnvironment(process.env));
});
