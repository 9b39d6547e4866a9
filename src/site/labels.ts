/** 事实的状态，读者所见的两三个字。 */
export const STATUS_LABEL = { occurred: '已发生', planned: '计划', stated: '说法' } as const;
