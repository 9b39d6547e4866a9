/**
 * Words that say “only planned then”, from the editors' agreement; words that look like them (将军, 接待, 模拟…) do not
 * count.
 */
const PLAN_WORD =
  /将(?!军|士|领)|计划|预计|预告|下一步|打算|目标|有望|(?<![模虚比])拟|(?<![接招款优对看等期])待(?!遇)/u;

/** The words as messages list them. */
export const PLAN_WORDS = '将、计划、预计、拟、预告、下一步、打算、目标、有望、待';

/** Whether a text says that something is planned. */
export function soundsPlanned(text: string): boolean {
  return PLAN_WORD.test(text);
}
