/**
 * The characters by which Chinese writes the sounds of foreign names, folded: those of the usual tables for English, French, German,
 * Spanish and Russian, without such as mostly stand before a name as words (年, 让, 若, 子).
 */
const SOUNDS = new Set(
  '阿埃艾爱安昂奥澳巴拜班邦包鲍堡贝本比彼毕宾滨波伯博勃卜布采察查柴昌楚茨达戴丹德登邓狄迪蒂丁杜顿多厄恩尔法范费芬丰冯夫弗福富盖甘' +
    '戈格葛根贡古瓜圭郭哈海汉豪赫亨洪胡华怀惠霍基吉季加贾简姜杰金久喀卡凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎里李丽利列林琳柳' +
    '龙隆卢鲁露吕伦罗洛马玛麦迈曼芒毛梅蒙米密敏缪摩莫墨默姆穆娜纳奈南内尼涅宁纽努诺欧帕潘庞佩彭蓬皮普奇齐恰钱乔切钦琼丘热仁荣茹儒瑞' +
    '撒萨塞赛桑瑟森沙莎山绍舍申圣施舒斯丝苏索塔泰坦汤唐陶特腾提廷图托瓦万旺威韦维魏温文翁沃乌武伍西锡希夏肖谢辛欣休许雪逊雅亚扬耶叶伊' +
    '易尤约泽扎詹哲珍朱卓兹佐迦拿娅妮',
);

/**
 * How many of some words, the last ones, are the sounds of one foreign name: 得主|肯|尼|斯 before ·阿罗 has three. A word that means
 * something is not parted, so that 宣布|约翰 keeps its 布.
 *
 * @param words folded to Simplified, as the segmenter parts them
 */
export function countOfSounds(words: readonly string[]): number {
  let count = 0;
  while (count < words.length && isOfSounds(words[words.length - 1 - count] ?? '')) count++;
  return count;
}

function isOfSounds(word: string): boolean {
  return Array.from(word).every((character) => SOUNDS.has(character));
}
