/** Numbers as they are spoken, and what is counted by them in one word with them: 三十, 七天, 十二条, 第四. */
const NUMBER =
  /^第?[〇零一二三四五六七八九十百千万亿两几半]{1,8}[个名位人家条项款种类次年月日天周岁秒米吨元段期届批部座台艘辆篇份号倍成分]?$/;
/** What only numbers stand before, which names nothing with them: 二十一|世纪. */
const UNITS: ReadonlySet<string> = new Set(
  '世纪 年代 小时 分钟 秒钟 星期 季度 公里 海里 公斤 千克 公顷 平方米 立方米 平方公里 百分点'.split(
    ' ',
  ),
);

/** Whether a Chinese word only says how many, of whatever: a group of such words names nothing. */
export function isCount(word: string): boolean {
  return UNITS.has(word) || NUMBER.test(word);
}
