/**
 * 表示“当时还只是计划”的词。形似而意不同的词（将军、接待、模拟……）不算。
 * 词表出自编辑约定：将、计划、预计、拟、预告、下一步、打算、目标、有望、待。
 */
const PLAN_WORD =
  /将(?!军|士|领)|计划|预计|预告|下一步|打算|目标|有望|(?<![模虚比])拟|(?<![接招款优对看等期])待(?!遇)/u;

/** 供报错时列出的计划词。 */
export const PLAN_WORDS = '将、计划、预计、拟、预告、下一步、打算、目标、有望、待';

/** 这段话有没有说明事情尚属计划。 */
export function soundsPlanned(text: string): boolean {
  return PLAN_WORD.test(text);
}
