import { SETTING } from '../../../lib/words.ts';

/** Something readers may set. */
interface Question {
  /** Name of the data- attribute on `<html>`, and of the stored value. */
  name: keyof typeof SETTING;
  legend: string;
  /** What there is to choose, the default first; values are those of selectors in styles/. */
  choices: readonly { value: string; label: string }[];
}

export const QUESTIONS: readonly Question[] = Object.entries(SETTING).map(([name, { legend, choices }]) => ({
  name: name as Question['name'],
  legend,
  choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
}));

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
