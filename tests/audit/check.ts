/** What a check gave, a line of the report. */
export interface CheckResult {
  /** What was used, what was looked at. */
  name: string;
  /** It ran; where it did not, `note` says why. */
  ran: boolean;
  /** Defects to mend, one a line; without any it passes. */
  problems: string[];
  /** Numbers, grades, and what was looked at and is no defect. */
  note: string;
  /** Details that are no defects but are kept. */
  details?: string[];
}

/** A check that did not run. */
export const notRun = (name: string, note: string): CheckResult => ({ name, ran: false, problems: [], note });

/**
 * Runs a check; its own error counts as not run and touches no other.
 * @param check Gives the result; why it throws goes into the report.
 */
export async function attempt(
  name: string,
  check: () => Promise<Omit<CheckResult, 'name' | 'ran'>>,
): Promise<CheckResult> {
  const start = Date.now();
  try {
    const result = await check();
    const seconds = Math.round((Date.now() - start) / 1000);
    console.error(`  ${name}：${String(result.problems.length)}处毛病，${String(seconds)}秒`);
    return { name, ran: true, ...result };
  } catch (error) {
    const reason = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    console.error(`  ${name}：没有跑成，${reason}`);
    return notRun(name, `没有跑成：${reason}`);
  }
}

/** Equal words become one line with their number and the first place. */
export function tally(lines: readonly { text: string; where: string }[]): string[] {
  const groups = Map.groupBy(lines, ({ text }) => text);
  return [...groups].map(
    ([text, all]) => `${text}（${String(all.length)}处，头一处在${all[0]?.where ?? ''}）`,
  );
}
