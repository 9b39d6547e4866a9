/** 可以引用的地方：导语、要点、正文。 */
export const QUOTABLE = 'p.lead, .key-points, .prose';
