/**
 * Where the rules about designations are to be asked at all: they come to a page when it has such a place, and most pages
 * with names have none. What is refused by `isPartOfDesignation` must be doubtful here.
 */
import type { TermKind } from '../../pack/types';

const LETTER_AND_NUMBER = /^[A-Z]-?\d+$/;
/** Another capitalised word, a number, or what houses, shops and companies begin with. */
const AFTER =
  /^(?:[\s&][A-Z\d&]|-[A-Z\d]|\s?[,，、/]\s?[A-Z]{3}| (?:and|or) (?:hex|oct|tri|[A-Z]{3})| triath|[小公商酒火烧燒奶超网網茶理附大学學院中幼医醫机機国國]|.{0,4}有限公司)/;
const LAST_WORD = /[织織会會团團全化行国國链鏈法新全来來权權义義方共险險]$/;
/** What may make another word of their last character, or shows that it is a verb. */
const OTHER_WORD =
  /^(?:[者部了过過起實实編编拍排施堂员員战戰军軍球队隊村居家群架帽绳繩阀閥座套气氣带帶名整间間中小寿壽青足奥信证證开開行图圖科安接头頭霉条條网網甲餐拉棍当當诊診卖賣演高低年天险險身几幾数數\d一二两兩三半个個周週有感化]|和[国國])/;
/** Last words of which a compound may be made with what follows. */
const HALF =
  / (?:chain|landscape|development|world|countr\w+|security|practice|standard|order|age|building|home|market|trade|rule|forward|bank|right|city|all|flow|economies)s?[ -][a-z]/i;
/** The first half of a measure, and a bank of that name. */
const WHOSE = /(?:[\dhwel]-|Bank |person |seat |guest |bed |[A-Z]{3}(?:[,，、/]\s?| (?:or|and) ))$/;
/** Names by how they begin, each with what before it makes them doubtful. */
const BESIDE: readonly (readonly [RegExp, RegExp])[] = [
  // What ends in one of these may be a place.
  [
    /^一[带帶]/,
    /[这這那此近边邊河溪街桥橋岸校园園村镇鎮庙廟寺塔巷湖岛島滩灘堤坡谷沟溝岭嶺坝壩头頭畔旁侧側道厂廠店馆館站口场場市江海山港城南北东東西]$/,
  ],
  // Another world: Third, Lost, Ancient.
  [/^world/i, /(?:[A-Z][a-z]{1,5}[dt]|Free)\s$/],
  // Who may preside over something smaller.
  [/^(?:president |[习習]主席)/i, /[a-z会會社体體团團]\s?$/],
];

/** @see isPartOfDesignation for what is passed */
export function mayBePartOfDesignation(
  text: string,
  start: number,
  end: number,
  acronym: boolean,
  kind: TermKind,
): boolean {
  if (kind === 'mechanism') return true;
  const surface = text.slice(start, end);
  if (acronym && LETTER_AND_NUMBER.test(surface)) return true;
  const after = text.slice(end, end + 8);
  if (AFTER.test(after)) return true;
  if (LAST_WORD.test(surface) && OTHER_WORD.test(after)) return true;
  if (HALF.test(text.slice(start, end + 3))) return true;
  const before = text.substring(start - 8, start);
  if (WHOSE.test(before)) return true;
  return BESIDE.some(([name, beside]) => name.test(surface) && beside.test(before));
}
