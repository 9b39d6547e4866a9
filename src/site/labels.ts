/** The status of a fact or an event, as readers see it. */
export const STATUS_LABEL = {
  occurred: '已发生',
  ongoing: '进行中',
  planned: '计划中',
  stated: '表述',
} as const;
