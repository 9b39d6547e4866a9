import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { AT_ONCE_SCRIPT } from './at-once.ts';

/** Runs it in a browser that has just these things. */
function run(address: string): { landed: string[]; said: string[] } {
  const [landed, said]: [string[], string[]] = [[], []];
  const { protocol, hash } = new URL(address);
  runInNewContext(AT_ONCE_SCRIPT, {
    document: {
      fonts: { load: () => undefined },
      documentElement: { append: (text: string) => said.push(text) },
    },
    location: { protocol, hash, replace: (to: unknown) => landed.push(String(to)) },
  });
  return { landed, said };
}

it('takes the tail off an id, and leaves an id alone', () => {
  for (const tail of ['#wechat_redirect', '?from=timeline', '&x=1', '，见此段', '%EF%BC%8C', '.'])
    expect(run(`https://example.com/a/#two-streets${tail}`).landed).toEqual(['#two-streets']);
  for (const tail of ['#two-streets', '%20%E8%AF%B7%E7%9C%8B', '）', '”'])
    expect(run(`https://example.com/a/##two-streets${tail}`).landed).toEqual(['#two-streets']);
  for (const whole of ['', '#two-streets', '#fn-1', '#wechat_redirect', '#%E6%A1%A5', '#'])
    expect(run(`https://example.com/a/${whole}`)).toEqual({ landed: [], said: [] });
});

it('says what a page opened as a file lacks', () => {
  expect(run('file:///home/a/dist/index.html').said).toEqual([expect.stringContaining('npm start')]);
});
