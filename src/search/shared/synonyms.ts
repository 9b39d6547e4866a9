/** Words that news use for one thing; only after the query as typed and its parts found nothing. */
export const GROUPS = [
  '成立 设立 建立 组建',
  '召开 举行 举办 开',
  '参加 参与',
  '企业 公司',
  '机构 办公室 部门',
  '计划 打算',
  '人数 人口',
  '位置 位于',
  '讨论 商讨',
  '发布 公布 宣布',
  '签订 签署',
  '考察 调研',
  '对比 比较 区别 差别 不同 并排',
  '先后 早晚',
  '大小 面积',
].map((group) => group.split(' '));

/** Other words for this one, which must be whole; empty where there are none. */
export function synonymsOf(word: string): string[] {
  return GROUPS.filter((group) => group.includes(word))
    .flat()
    .filter((other) => other !== word && other.length > 1);
}
