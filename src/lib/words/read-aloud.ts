/** Reading aloud. */
export const READ = {
  aloud: '朗读',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  rate: '语速',
  rateUnit: '倍',
  failed: '朗读中断，请重试',
} as const;
