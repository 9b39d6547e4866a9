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

/** Its name in localStorage. */
export const STORAGE_KEY = 'reading';

/** Something readers may set. */
interface Question {
  /** Name of the data- attribute on `<html>`, and of the stored value. */
  name: 'size' | 'theme' | 'para' | 'align';
  legend: string;
  /** What there is to choose, the default first; values are those of selectors in styles/. */
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

/** What the reader changed; nothing else. */
export type Settings = Partial<Record<Question['name'], string>>;

/** Keeps known values that are no defaults. */
export function normaliseSettings(values: Readonly<Record<string, unknown>>): Settings {
  const settings: Settings = {};
  for (const { name, choices } of QUESTIONS) {
    const chosen = choices.slice(1).find(({ value }) => value === values[name]);
    if (chosen !== undefined) settings[name] = chosen.value;
  }
  return settings;
}

/**
 * Reads the stored settings.
 * @param stored As localStorage has it; missing, broken or unknown counts as unchanged.
 */
export function parseSettings(stored: string | null): Settings {
  try {
    const values: unknown = JSON.parse(stored ?? '{}');
    return typeof values === 'object' && values !== null ? normaliseSettings({ ...values }) : {};
  } catch {
    return {};
  }
}

/** What to store; null where all are defaults. */
export function serialiseSettings(settings: Settings): string | null {
  const kept = normaliseSettings(settings);
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}

/**
 * When the colour of the browser's frame (`<meta name="theme-color">`) applies.
 * @param scheme What the meta is for.
 * @param theme What the reader chose; without it the system decides. High contrast leaves it to the browser.
 */
export function themeColorMedia(scheme: 'light' | 'dark', theme: string | undefined): string {
  if (theme === undefined) return `(prefers-color-scheme: ${scheme})`;
  return theme === scheme ? '' : 'not all';
}
