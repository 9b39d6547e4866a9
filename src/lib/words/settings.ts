/** The reading settings. */
export const SETTINGS = {
  heading: '阅读设置',
  reset: '恢复默认',
  kept: '设置仅保存在本设备的浏览器中。',
} as const;

/** What readers may set: each value that may be chosen and its label, the default first. */
export const SETTING = {
  size: { legend: '字号', choices: { '100': '标准', '125': '大', '150': '特大', '200': '最大' } },
  theme: {
    legend: '配色',
    choices: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' },
  },
  para: { legend: '段落', choices: { gap: '段间空行', indent: '首行缩进' } },
  align: { legend: '对齐', choices: { justify: '两端对齐', left: '左对齐' } },
} as const;
