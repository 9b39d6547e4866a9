/** 合适的程度，越小越好：普通话、简体在前，粤语在后；不是中文的没有。 */
function rank(lang: string): number | undefined {
  // 安卓写成 zh_CN。
  const [language, ...rest] = lang.toLowerCase().split(/[-_]/);
  if (language !== 'zh' && language !== 'cmn') return undefined;
  if (rest.includes('hk') || rest.includes('mo')) return 3;
  if (rest.includes('tw') || rest.includes('hant')) return 2;
  return rest.length === 0 ? 1 : 0;
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** 挑一个声音：先看语言，再看是不是装在本机、是不是默认；没有中文的就没有。 */
export function chooseVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  const score = (voice: T): number =>
    (rank(voice.lang) ?? 9) * 4 + (voice.localService ? 0 : 2) + (voice.default ? 0 : 1);
  return voices
    .filter(({ lang }) => rank(lang) !== undefined)
    .sort((a, b) => score(a) - score(b))
    .at(0);
}
