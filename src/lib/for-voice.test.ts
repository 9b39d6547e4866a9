import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { forVoice } from './for-voice.ts';
import { homophones } from '../data/homophones.ts';

/** Names with rare characters, as the directory gives their reading. */
const NAMES = Object.fromEntries(
  [
    ['綦江', 'Qíjiāng'],
    ['郫都', 'Pídū'],
    ['北碚区', 'Běibèi Qū'],
  ].map(([name = '', reading = '']) => [name, homophones(name, reading) ?? '']),
);

/** What stands on the page, what the voice is given (written out as it is said), and how that reads. */
const WRITTEN_OUT: readonly (readonly [shown: string, given: string, reading: string])[] = [
  ['4月23日', '四月二十三日', 'sì yuè èr shí sān rì'],
  ['2020年4月23日', '二零二零年四月二十三日', 'èr líng èr líng nián sì yuè èr shí sān rì'],
  ['20年4月23日', '二零年四月二十三日', 'èr líng nián sì yuè èr shí sān rì'],
  ['2010年6月18日成立', '二零一零年六月十八日成立', 'èr líng yī líng nián liù yuè shí bā rì chéng lì'],
  ['2018年6月', '二零一八年六月', 'èr líng yī bā nián liù yuè'],
  ['2020年春', '二零二零年春', 'èr líng èr líng nián chūn'],
  ['1月3日', '一月三日', 'yī yuè sān rì'],
  ['2019—2020年', '二零一九至二零二零年', 'èr líng yī jiǔ zhì èr líng èr líng nián'],
  ['2019年—2020年', '二零一九年至二零二零年', 'èr líng yī jiǔ nián zhì èr líng èr líng nián'],
  ['4月—5月', '四月至五月', 'sì yuè zhì wǔ yuè'],
  ['3-5天', '三至五天', 'sān zhì wǔ tiān'],
  ['三分之一写成1/3', '三分之一写成三分之一', 'sān fēn zhī yī xiě chéng sān fēn zhī yī'],
  ['2020.4.23', '二零二零年四月二十三日', 'èr líng èr líng nián sì yuè èr shí sān rì'],
  ['￥3.5万', '三点五万元', 'sān diǎn wǔ wàn yuán'],
  ['$10亿', '十亿美元', 'shí yì měi yuán'],
  ['零下5度，即-5℃', '零下五度，即零下五摄氏度', 'líng xià wǔ dù ， jí líng xià wǔ shè shì dù'],
  ['12345政务服务热线', '一二三四五政务服务热线', 'yī èr sān sì wǔ zhèng wù fú wù rè xiàn'],
  ['电话023-6789', '电话零二三六七八九', 'diàn huà líng èr sān liù qī bā jiǔ'],
  ['80后', '八零后', 'bā líng hòu'],
  ['2点意见', '两点意见', 'liǎng diǎn yì jiàn'],
  ['1+1>2', '一加一大于二', 'yì jiā yí dà yú èr'],
  ['1 + 1 > 2', '一加一大于二', 'yì jiā yí dà yú èr'],
  ['１＋１＞２', '一加一大于二', 'yì jiā yí dà yú èr'],
  ['1∶2', '一比二', 'yì bǐ èr'],
  ['1:2的比例', '一比二的比例', 'yì bǐ èr de bǐ lì'],
  ['18:30开会', '十八点三十分开会', 'shí bā diǎn sān shí fēn kāi huì'],
  ['9:00', '九点整', 'jiǔ diǎn zhěng'],
  ['5·12地震', '五一二地震', 'wǔ yī èr dì zhèn'],
  ['二〇二〇年', '二零二零年', 'èr líng èr líng nián'],
  ['217个', '二百一十七个', 'èr bǎi yī shí qī gè'],
  ['39个川渝地方政府', '三十九个川渝地方政府', 'sān shí jiǔ gè chuān yú dì fāng zhèng fǔ'],
  ['1万多家企业', '一万多家企业', 'yí wàn duō jiā qǐ yè'],
  ['30多万网友', '三十多万网友', 'sān shí duō wàn wǎng yǒu'],
  ['100万人才', '一百万人才', 'yì bǎi wàn rén cái'],
  ['260万人', '二百六十万人', 'èr bǎi liù shí wàn rén'],
  ['1578平方公里', '一千五百七十八平方公里', 'yì qiān wǔ bǎi qī shí bā píng fāng gōng lǐ'],
  ['1,578', '一千五百七十八', 'yì qiān wǔ bǎi qī shí bā'],
  ['10大重点任务', '十大重点任务', 'shí dà zhòng diǎn rèn wu'],
  ['28家', '二十八家', 'èr shí bā jiā'],
  ['20多个区县', '二十多个区县', 'èr shí duō gè qū xiàn'],
  ['55天', '五十五天', 'wǔ shí wǔ tiān'],
  ['3年内', '三年内', 'sān nián nèi'],
  ['2020年2月2日', '二零二零年二月二日', 'èr líng èr líng nián èr yuè èr rì'],
  ['2号线', '二号线', 'èr hào xiàn'],
  ['2个', '两个', 'liǎng gè'],
  ['2条船', '两条船', 'liǎng tiáo chuán'],
  ['2万', '两万', 'liǎng wàn'],
  ['2000人', '两千人', 'liǎng qiān rén'],
  ['第2次', '第二次', 'dì èr cì'],
  ['第6次', '第六次', 'dì liù cì'],
  ['第11个', '第十一个', 'dì shí yī gè'],
  ['10500', '一万零五百', 'yí wàn líng wǔ bǎi'],
  ['1005', '一千零五', 'yì qiān líng wǔ'],
  ['12345678901', '一二三四五六七八九零一', 'yī èr sān sì wǔ liù qī bā jiǔ líng yī'],
  ['007', '零零七', 'líng líng qī'],
  ['3.5%', '百分之三点五', 'bǎi fēn zhī sān diǎn wǔ'],
  ['20%', '百分之二十', 'bǎi fēn zhī èr shí'],
  ['10%~20%', '百分之十至百分之二十', 'bǎi fēn zhī shí zhì bǎi fēn zhī èr shí'],
  ['0.5', '零点五', 'líng diǎn wǔ'],
  ['5‰', '千分之五', 'qiān fēn zhī wǔ'],
  ['106.55°', '一百零六点五五度', 'yì bǎi líng liù diǎn wǔ wǔ dù'],
  ['36℃', '三十六摄氏度', 'sān shí liù shè shì dù'],
  ['1578km²', '一千五百七十八平方公里', 'yì qiān wǔ bǎi qī shí bā píng fāng gōng lǐ'],
  ['3km', '三公里', 'sān gōng lǐ'],
  ['60亿元/年', '六十亿元每年', 'liù shí yì yuán měi nián'],
  ['12元/平方米', '十二元每平方米', 'shí èr yuán měi píng fāng mǐ'],
  ['綦江、合川等区县', '棋江、合川等区县', 'qí jiāng 、 hé chuān děng qū xiàn'],
  ['郫都', '琵督', 'pí dū'],
  ['北碚区', '北辈区', 'běi bèi qū'],
];

/** Given as it stands: Latin letters with digits, and characters with several readings, which their word settles. */
const LEFT_ALONE: readonly (readonly [text: string, reading: string])[] = [
  ['A股', 'A gǔ'],
  ['5G', '5G'],
  ['COVID-19', 'COVID-19'],
  ['第六次会议', 'dì liù cì huì yì'],
  ['五届八次全会', 'wǔ jiè bā cì quán huì'],
  ['两个月内', 'liǎng gè yuè nèi'],
  ['三度携手', 'sān dù xié shǒu'],
  ['重庆', 'chóng qìng'],
  ['调研', 'diào yán'],
  ['合川', 'hé chuān'],
  ['长江', 'cháng jiāng'],
  ['嘉陵江', 'jiā líng jiāng'],
  ['增长极', 'zēng zhǎng jí'],
  ['行长', 'háng zhǎng'],
  ['银行', 'yín háng'],
  ['重点', 'zhòng diǎn'],
  ['重任', 'zhòng rèn'],
  ['双重', 'shuāng chóng'],
  ['还要', 'hái yào'],
  ['归还', 'guī huán'],
  ['得到', 'dé dào'],
  ['觉得', 'jué de'],
  ['两地', 'liǎng dì'],
  ['都是', 'dōu shì'],
  ['成都', 'chéng dū'],
  ['只争朝夕', 'zhī zhēng zhāo xī'],
  ['参差', 'cēn cī'],
  ['效率', 'xiào lǜ'],
  ['办事处', 'bàn shì chù'],
  ['供给', 'gōng jǐ'],
  ['给予', 'jǐ yǔ'],
  ['角色', 'jué sè'],
  ['强化', 'qiáng huà'],
  ['勉强', 'miǎn qiǎng'],
  ['更正', 'gēng zhèng'],
  ['更加', 'gèng jiā'],
  ['调整', 'tiáo zhěng'],
  ['弹性', 'tán xìng'],
  ['看中', 'kàn zhòng'],
  ['屏障', 'píng zhàng'],
  ['转型', 'zhuǎn xíng'],
  ['载体', 'zǎi tǐ'],
  ['模样', 'mú yàng'],
  ['着力', 'zhuó lì'],
  ['看着', 'kàn zhe'],
  [
    '川渝地方政府、企业、行业组织在线对话',
    'chuān yú dì fāng zhèng fǔ 、 qǐ yè 、 háng yè zǔ zhī zài xiàn duì huà',
  ],
  ['助力成渝建成重要经济中心', 'zhù lì chéng yú jiàn chéng zhòng yào jīng jì zhōng xīn'],
  [
    '第二个十年将进一步强化“领跑”的担当',
    'dì èr gè shí nián jiāng jìn yí bù qiáng huà “ lǐng pǎo ” de dān dāng',
  ],
];

it.each(WRITTEN_OUT)('says %s as %s', (shown, given, reading) => {
  expect(forVoice(shown, NAMES)).toBe(given);
  expect(pinyin(given, { nonZh: 'consecutive' })).toBe(reading);
});

it.each(LEFT_ALONE)('leaves %s alone, read %s', (text, reading) => {
  expect(forVoice(text, NAMES)).toBe(text);
  expect(pinyin(text, { nonZh: 'consecutive' })).toBe(reading);
});

it('replaces no name of common characters, and none that its reading does not fit', () => {
  expect(homophones('成都', 'Chéngdū')).toBeUndefined();
  expect(homophones('綦江', 'Hánjiāng')).toBeUndefined();
});
