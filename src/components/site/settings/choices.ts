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

/** Keeps known values that are no defaults; what is no object has none. */
export function normaliseSettings(values: unknown): Settings {
  const chosen = Object(values) as Record<string, unknown>;
  return Object.fromEntries(
    QUESTIONS.flatMap(({ name, choices }) =>
      choices.slice(1).flatMap(({ value }) => (value === chosen[name] ? [[name, value]] : [])),
    ),
  );
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
