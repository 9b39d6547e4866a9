import {
  ALIGN,
  ALIGN_JUSTIFY,
  ALIGN_LEFT,
  PARAGRAPHS,
  PARAGRAPHS_GAP,
  PARAGRAPHS_INDENT,
  SIZE,
  SIZE_LARGE,
  SIZE_LARGER,
  SIZE_LARGEST,
  SIZE_NORMAL,
  THEME,
  THEME_CONTRAST,
  THEME_DARK,
  THEME_LIGHT,
  THEME_SYSTEM,
} from '../../../lib/words.ts';

/** 存在 localStorage 里的名字。 */
export const STORAGE_KEY = 'reading';

/** 一件可以设置的事。 */
interface Question {
  /** `<html>` 上 data- 属性的名字，也是存下来的键。 */
  name: 'size' | 'theme' | 'para' | 'align';
  legend: string;
  /** 可选的几样，头一样是默认；值与 styles/ 里的选择器对应。 */
  choices: readonly { value: string; label: string }[];
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'size',
    legend: SIZE,
    choices: [
      { value: '100', label: SIZE_NORMAL },
      { value: '125', label: SIZE_LARGE },
      { value: '150', label: SIZE_LARGER },
      { value: '200', label: SIZE_LARGEST },
    ],
  },
  {
    name: 'theme',
    legend: THEME,
    choices: [
      { value: 'system', label: THEME_SYSTEM },
      { value: 'light', label: THEME_LIGHT },
      { value: 'dark', label: THEME_DARK },
      { value: 'contrast', label: THEME_CONTRAST },
    ],
  },
  {
    name: 'para',
    legend: PARAGRAPHS,
    choices: [
      { value: 'gap', label: PARAGRAPHS_GAP },
      { value: 'indent', label: PARAGRAPHS_INDENT },
    ],
  },
  {
    name: 'align',
    legend: ALIGN,
    choices: [
      { value: 'justify', label: ALIGN_JUSTIFY },
      { value: 'left', label: ALIGN_LEFT },
    ],
  },
];

/** 读者改过的几样；没改的不在其中。 */
export type Settings = Partial<Record<Question['name'], string>>;

/** 只留认得的、不是默认的值。 */
export function normaliseSettings(values: Readonly<Record<string, unknown>>): Settings {
  const settings: Settings = {};
  for (const { name, choices } of QUESTIONS) {
    const chosen = choices.slice(1).find(({ value }) => value === values[name]);
    if (chosen !== undefined) settings[name] = chosen.value;
  }
  return settings;
}

/**
 * 读出存下的设置。
 * @param stored localStorage 里的原文；没有、读坏了或值不认得，都当没改过。
 */
export function parseSettings(stored: string | null): Settings {
  try {
    const values: unknown = JSON.parse(stored ?? '{}');
    return typeof values === 'object' && values !== null ? normaliseSettings({ ...values }) : {};
  } catch {
    return {};
  }
}

/** 要存下的原文；全是默认时为 null，不必存。 */
export function serialiseSettings(settings: Settings): string | null {
  const kept = normaliseSettings(settings);
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}

/**
 * 浏览器外框的颜色（`<meta name="theme-color">`）在什么条件下生效。
 * @param scheme 这一条 meta 是给哪一种底色的。
 * @param theme 读者选的主题；没选就跟着系统。高对比没有自己的颜色，交给浏览器。
 */
export function themeColorMedia(scheme: 'light' | 'dark', theme: string | undefined): string {
  if (theme === undefined) return `(prefers-color-scheme: ${scheme})`;
  return theme === scheme ? '' : 'not all';
}
