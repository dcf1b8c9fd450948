/**
 * Characters that present-day Chinese reads in more than one way, with readings beside the one by
 * which `Intl.Collator` sorts them: whoever types 银行 or 重庆 by sound types one of these. Also
 * characters, above all of personal names, that the collator puts under a neighbouring syllable.
 */
const OTHER_READINGS =
  '伯bai 掰bai 剥bao 臂bei 秘bi 屏bing 薄bo 泊bo 卜bu 卟bu 岑cen 刹cha 差chai,ci 长chang 伥chang ' +
  '沈chen 称cheng 盛cheng 匙chi 重chong 汆cuan 哒da 嗒da 大dai 石dan 逮dei 得dei 澄deng 的di ' +
  '提di 地di 氐di 都du 嘟du 度duo 婀e 佛fo 夹ga 咖ga 轧ga 乾gan 红gong 句gou 贾gu 呱gua 巷hang ' +
  '行hang 镐hao 蚝hao 吓he 貉he 嗨hei 核hu 鹄hu 鹘hu 还huan 珲hui 和huo,hu 给ji 奇ji 期ji 系ji ' +
  '虹jiang 强jiang 校jiao 嚼jiao 藉jie 迥jiong 炅jiong 扃jiong 桔ju 车ju 角jue 隽jun 咔ka ' +
  '会kuai 适kuo 落la,lao 勒lei 靓liang 了liao 弄long 露lou 六lu 掠lue 略lue 埋man 虻meng 咪mi ' +
  '喵miao 缪miao,miu 玟min 脉mo 没mo 万mo 牟mu 模mu 南na 讷ne 粘nian 辗nian 虐nue 疟nue,yao ' +
  '娜nuo 区ou 耙pa 迫pai 否pi 丕pi 便pian 剽piao 骠piao 堡pu 暴pu 埔pu 卡qia 纤qian 壳qiao 峤qiao ' +
  '茄qie 覃qin 禳rang 娆rao 仨sa 塞se 杉sha 色shai 栅shan 单shan,chan 汤shang 折she 参shen ' +
  '乘sheng 晟sheng 什shi 似shi 殖shi 熟shou 率shuai 说shui 谁shui 数shuo 伺si 嗖sou 尿sui 弹tan ' +
  '忑te 调tiao 褪tun 囤tun 拓tuo 莞wan 遗wei 喔wo,o 恶wu 厦xia 铣xian 降xiang 削xiao 骁xiao ' +
  '枭xiao 解xie 血xie 叶xie 省xing 臭xiu 宿xiu 圩xu 券xuan 殷yan 约yao 夭yao 咽ye 艾yi 尉yu ' +
  '鸢yuan 钥yue 乐yue,le 扎za 仔zai 簪zan 藏zang 曾zeng 综zeng 择zhai 翟zhai 朝zhao 钊zhao ' +
  '着zhao,zhuo 识zhi 属zhu 爪zhua 传zhuan 幢zhuang 琢zhuo 咀zui';

let readings: Map<number, string[]> | null = null;

/** @param unit an ideograph folded to Simplified */
export function otherReadingsOf(unit: number): readonly string[] {
  readings ??= new Map(
    OTHER_READINGS.split(' ').map((entry) => [entry.charCodeAt(0), entry.slice(1).split(',')]),
  );
  return readings.get(unit) ?? [];
}
