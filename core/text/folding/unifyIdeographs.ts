/**
 * CJK radicals (U+2E80 to U+2EFF) and, below, the ideographs for which fonts draw the same picture: Unicode's
 * property Equivalent_Unified_Ideograph, version 15. NFKC knows those of U+2F00 to U+2FDF and none of these.
 */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺' +
  '⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const IDEOGRAPHS =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀' +
  '聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** The radicals of the block of Kangxi, and Latin ligatures. */
const COMPATIBLE = /[\u2f00-\u2fd5\ufb00-\ufb06]/g;
const SUPPLEMENT = /[\u2e80-\u2eff]/g;

let ideographs: Map<string, string> | null = null;

/**
 * The text with the letters that were meant: programs that print look a character up by its picture, so that 民 comes
 * back as the radical ⺠, 一 as ⼀ and fi as one sign. All else stays as it is.
 */
export function unifyIdeographs(text: string): string {
  return text
    .replace(COMPATIBLE, (sign) => sign.normalize('NFKC'))
    .replace(SUPPLEMENT, (radical) => {
      if (ideographs === null) {
        const unified = Array.from(IDEOGRAPHS);
        ideographs = new Map(Array.from(RADICALS, (from, at) => [from, unified[at] ?? from]));
      }
      return ideographs.get(radical) ?? radical;
    });
}
