import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, dirname, relative } from 'node:path';
import { attempt, tally, type CheckResult } from '../check.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url: string;
  message: string;
  lastLine?: number;
}

/**
 * Its checks of styles know old CSS only: properties, at-rules and functions unknown to it are no errors. Chromium,
 * Firefox and WebKit read the styles themselves.
 */
const isCss = ({ message }: Message): boolean => message.startsWith('CSS:');

/** W3C's Nu Html Checker, on every page. */
export const vnu = (dir: string): Promise<CheckResult> =>
  attempt('vnu：每页的HTML', () => {
    const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
    const { stderr, error } = spawnSync('java', ['-jar', jar, '--skip-non-html', '--format', 'json', dir], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (error !== undefined) throw error;
    const { messages } = JSON.parse(stderr.slice(stderr.indexOf('{'))) as { messages: Message[] };
    const lines = messages.map((message) => ({
      ...message,
      text: message.message,
      where: relative(dir, decodeURI(new URL(message.url).pathname)),
    }));
    const counted = lines.filter((line) => line.type !== 'info' || line.subType === 'warning');
    const css = counted.filter(isCss);
    const others = counted.filter((line) => !isCss(line));
    return Promise.resolve({
      problems: tally(others),
      note: `HTML错误与警告${String(others.length)}处；它不认得的CSS写法${String(css.length)}处，不算`,
      details: tally(css),
    });
  });
