/** 一样检查的结果，报告里一行。 */
export interface CheckResult {
  /** 用的什么，查的什么。 */
  name: string;
  /** 真跑过；没跑的，`note`里是原因。 */
  ran: boolean;
  /** 要改的毛病，一处一行；空的算通过。 */
  problems: string[];
  /** 数量、评分，以及看过而不算毛病的。 */
  note: string;
  /** 不算毛病、但要留底的明细。 */
  details?: string[];
}

/** 没有跑的一样。 */
export const notRun = (name: string, note: string): CheckResult => ({ name, ran: false, problems: [], note });

/**
 * 跑一样检查；它自己出错不连累别样，算没有跑成。
 * @param check 查完交回结果；抛错时原因写进报告。
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

/** 同样的话合成一行，写明几处、头一处在哪里。 */
export function tally(lines: readonly { text: string; where: string }[]): string[] {
  const groups = Map.groupBy(lines, ({ text }) => text);
  return [...groups].map(
    ([text, all]) => `${text}（${String(all.length)}处，头一处在${all[0]?.where ?? ''}）`,
  );
}
