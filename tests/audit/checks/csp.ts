import { CspEvaluator } from 'csp_evaluator';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { attempt, type CheckResult } from '../check.ts';

/** High, syntax and medium are defects; “maybe” and hints are kept. */
const COUNTED: readonly Severity[] = [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM];

/** Google's csp_evaluator on the content security policy that the front page answers with. */
export const csp = (server: string, url: string): Promise<CheckResult> =>
  attempt(`csp_evaluator：${server}`, async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy');
    if (policy === null) return { problems: ['没有Content-Security-Policy'], note: '' };
    const findings = new CspEvaluator(new CspParser(policy).csp, Version.CSP3).evaluate();
    const lines = findings.map(({ severity, directive, value, description }) => ({
      counted: COUNTED.includes(severity),
      text: `${Severity[severity] ?? ''} ${directive} ${value ?? ''}：${description}`,
    }));
    const rest = lines.filter(({ counted }) => !counted).map(({ text }) => text);
    return {
      problems: lines.filter(({ counted }) => counted).map(({ text }) => text),
      note: `高、中${String(findings.length - rest.length)}条；“可能”与提示${String(rest.length)}条，不算`,
      details: rest,
    };
  });
