import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite, hantPages } from './site.ts';

const { dir } = builtSite();
const pages = [...builtPages(dir), ...hantPages(dir)];
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe('HTML 合乎规范', () => {
  it.each(pages)('$path', async ({ html, file }) => {
    const report = await validator.validateString(html, file);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message}（${ruleId}）`),
    );
    expect(problems).toEqual([]);
  });
});
