/** How well a voice suits, less is better: Mandarin (Simplified) first, Cantonese last; undefined for others. */
function rank(lang: string): number | undefined {
  // Android writes zh_CN.
  const [language, ...rest] = lang.toLowerCase().split(/[-_]/);
  if (language !== 'zh' && language !== 'cmn') return undefined;
  if (rest.includes('hk') || rest.includes('mo')) return 3;
  if (rest.includes('tw') || rest.includes('hant')) return 2;
  return rest.length === 0 ? 1 : 0;
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The best voice: by language, then whether it is on the device, then the default; none without Chinese. */
export function chooseVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  const score = (voice: T): number =>
    (rank(voice.lang) ?? 9) * 4 + (voice.localService ? 0 : 2) + (voice.default ? 0 : 1);
  return voices
    .filter(({ lang }) => rank(lang) !== undefined)
    .sort((a, b) => score(a) - score(b))
    .at(0);
}
