import { seeded, shuffled } from '../search/random.ts';

/** 造词用的字：草木、山水、器物、天色、劳作，没有姓氏与数词，拼起来不成真人真事。 */
const HAN =
  '山水河湖溪泉塘湾滩岸岛坡谷岭峰崖沙泥土石岩砖瓦木竹松柏柳桃杏李梨枣桑榆槐枫桂兰菊荷梅莲藤草苔叶枝根花果种苗禾麦稻粟豆瓜菜茶棉麻丝布线绳网篮筐箱柜桌椅灯窗门墙梁柱檐院巷路桥渡船帆桨车轮轴灶锅碗盘壶杯盆勺筷刀锯斧凿锤钉尺秤笔墨纸砚书册页琴笛鼓钟铃棋画图印章云雨雪霜露雾风雷虹霞星月光影晨午夕夜春夏秋冬晴阴凉暖干湿清浊深浅高低长短宽窄厚薄轻重软硬快慢早晚新旧圆方直弯斜平青红黄蓝绿白灰紫褐金银铜铁锡玉珠贝羽毛鱼虾蟹蛙鸟雀燕鹤鹭雁鸭鹅鸡羊牛马驴兔猫鹿蜂蝶蚕栽播浇耕锄割收晒磨筛蒸煮烤腌酿染织缝绣编刻雕铸锻打修补拆搭铺垒砌挖填挑抬推拉搬运装卸摆渡划撑靠停走跑跳坐站看听读写算量记查问答教学练唱讲说谈议选定排分合连接换借还存取送寄带领跟随陪同帮助商店铺市场街镇村乡田园林圃仓库坊站台亭楼阁塔堂馆室厅廊井池渠坝闸堤沟泵管阀表盒袋瓶罐桶坛缸炉炭柴烟火焰灰烬油盐糖醋酱酒饭粥面饼糕糖汤羹味香甜酸辣苦咸鲜嫩脆';
/** 词的个数与三字词所占的份额。 */
const COUNT = 12_000;
const THREE = 0.2;

/** 造词用的词表，常用的在前；每次都一样。 */
export function madeWords(): string[] {
  const random = seeded(7);
  const han = shuffled(random, [...new Set(HAN)]);
  const words = new Set<string>();
  while (words.size < COUNT) {
    const length = random() < THREE ? 3 : 2;
    // 常用字多出现：取两个随机位置里靠前的一个。
    const draw = (): string => han[Math.floor(Math.min(random(), random()) * han.length)] ?? '';
    words.add(Array.from({ length }, draw).join(''));
  }
  return [...words];
}
