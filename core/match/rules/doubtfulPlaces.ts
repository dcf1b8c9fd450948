/**
 * Where the rules about designations are to be asked at all: they come to a page when it has such a place, and most pages
 * with names have none. What is refused by `isPartOfDesignation` must be doubtful here.
 */
import type { TermKind } from '../../pack/types';
import { mayGoOn } from './mayGoOn';

/** Acronyms that are much else: a letter and a number, or what has another field. */
const OF_MANY = /^(?:[A-Z]-?\d+|WAIC|UNGA)$/;
/** Another capitalised word, a number, what houses, shops and companies begin with, what a share or a band is said to be. */
const AFTER =
  /^(?:[\s&][A-Z\d&]| \(\d|-[A-Z\d]|\s?[,，、/]\s?[A-Z]{3}| (?:and|or) (?:hex|oct|tri|[A-Z]{3})| triath|["”’]? (?:v\d|mode|alb|clos|ros|fell|slip|gain)|["”’]?, (?:an?|the) |[”」』]?[火货貨乐樂战戰咖书書民俱]|[小公商酒火烧燒奶超网網茶理附大学學院中幼医醫机機国國地站]|.{0,4}有限公司)/;
/** What leaves out whose it is, or may be a belt; last words of which a compound may be made with what follows. */
const HALF =
  /^(?:De[fp]|General A|2023|belt)|(?: (?:acces|age|all|bank|barrier|building|chain|city|compact|countr\w{1,3}|development|econom\w{1,3}|defen[cs]e|flow|forward|future|gap|good|home|landscape|law|market|order|organi\w{6}|power|practice|race|right|road|rule|security|society|solution|standard|state|trade|wall|wisdom|world)|ntation|rnet)s?[ -][a-z].?$/;
/** The first half of a measure, a bank of that name, where a share is traded, what is sung, shown or sailed, one of several. */
const WHOSE =
  /(?:[\dhwel]-|Bank |\d[- ][a-z]+[- ]|[A-Z]{2}(?:[,，、/]\s?| (?:or|and) )|[A-Z码碼为叫] ?[:：“] ?|[$码碼座栋幢棟]|[种種精量剂劑数數症率值酶素][（(]|(?:song|film|band|lbum|novel|game|yacht|horse),? ["“‘]?)$/;
/** Names by how they begin, with what before them makes them doubtful: another world, who may preside over something smaller. */
const BESIDE =
  /(?:[A-Z][a-z]{1,5}[dt]|Free)\s[Ww]orld|(?:^|[^e] )Pent|(?:hey|[Ww]e) supply|[a-z会會社体體团團]\s?(?:[Pp]resident |[习習]主席)/;
const ONE = 0x4e00;

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
  if (acronym && OF_MANY.test(surface)) return true;
  const after = text.slice(end, end + 8);
  if (AFTER.test(after)) return true;
  if (mayGoOn(text.charCodeAt(end - 1), text.charCodeAt(end))) return true;
  // What ends so may be a place: 河边|一带一路.
  if (surface.startsWith('一') && mayGoOn(text.charCodeAt(start - 1), ONE)) return true;
  if (HALF.test(text.slice(start, end + 3))) return true;
  if (surface.includes('，')) return true;
  const before = text.substring(start - 12, start);
  if (WHOSE.test(before)) return true;
  return BESIDE.test(before + surface) || (kind === 'concept' && before.endsWith('《'));
}
