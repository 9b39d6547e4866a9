/**
 * Characters that stand for several Traditional ones in everyday words, so that a word has to decide. Of the others that
 * OpenCC writes in two ways, the second way stands only in words that OpenCC lists (局促, 合族, 傢俱 …).
 */
export const SEVERAL =
  '发后里干复系征云斗准范才并只汇签钟制松谷丑板冲饥卷困蒙弥蔑辟仆朴曲舍沈术台坛涂托咸须叶吁郁余御岳游杰筑纤淀伙赞脏采布凶胡面尽历划';

/** Words that hold for any feature, over OpenCC's: the interface's own, and what OpenCC would see across two words. */
export const HOUSE_TABLE: Readonly<Record<string, string>> = {
  编者注: '編者註',
  文字后: '文字後',
  网络后: '網絡後',
  阅读器里: '閱讀器裏',
  个中心: '個中心',
  大多只: '大多只',
  报道里: '報道裏',
  查看表: '查看表',
  本表链接: '本表鏈接',
};
