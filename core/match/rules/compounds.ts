/**
 * Whether a name is a half of one compound beside a half of another (supply | chain saws), or its letters are those of
 * something that is traded, flown or numbered. Asked in pages only: the documents of a library hardly ever use the names of
 * their own subject so, and the background has no room for it.
 */
import type { TermKind } from '../../pack/types';
import { goesOnAsAnother } from './chineseCompounds';
import { isFollowedAsCompound } from './englishCompounds';
import { isNumberOfGoods } from './numberedGoods';
import { isAnotherOwners } from './owners';

/** Longest look to either side, in UTF-16 units. */
const REACH = 24;

/** What is sold or played under letters that are a body's elsewhere: APEC Water, BRI Liga 1. */
const TRADE =
  /^\s(?:(?:Water|Systems|Foods|Motors|Tires|Tyres|Pharma|Unix|UNIX|Linux|OpenServer|Liga|League|Championship)\b|triathlon\b)/;
const BANK_BEFORE = /\bBank\s$/;
/** A number closes the name of a substance or a model, not of a body: IGF-1. */
const PART_NUMBER = /^-\d{1,2}(?![\d-])/;
/** Of an airline by its two letters: flight AI 302. */
const FLIGHT_BEFORE = /\bflights?\s$/i;
const FLIGHT_NUMBER = /^\s?\d{2,4}\b/;
const LETTER_AND_NUMBER = /^[A-Z]-?\d+$/;
/** Forms of files, among which the letters are one more: AI, EPS or PDF. */
const FILES_AFTER =
  /^\s?(?:[,，、/]|or|and|或|和)\s?(?:EPS|PSD|CDR|PDF|SVG|INDD|DWG|PNG|JPE?G|TIFF?)\b|^\s?(?:源文件|格式的?(?:文件|矢量))/;
const FILES_BEFORE =
  /\b(?:EPS|PSD|CDR|PDF|SVG|INDD|DWG|PNG|JPE?G|TIFF?)\s?(?:[,，、/]|or|and|或|和)\s?$/;
/** How syllables of Chinese end, of which two letters are one more: AN、EN、IN、UN. */
const FINALS_AFTER = /^\s?[,，、/ ]\s?(?:EI|UI|AO|OU|IU|IE|UE|ER|AN|EN|IN|ANG|ENG|ING)\b/;
const FINALS_BEFORE =
  /(?:^|[^A-Z])(?:EI|UI|AO|OU|IU|IE|UE|ER|AN|EN|IN|ANG|ENG|ING)\s?[,，、/ ]\s?$/;
/** A value in a query: WHERE src = AI. */
const COMPARED_BEFORE = /\b(?:WHERE|AND|OR|SET|ON) [\w.]{1,20} ?[=<>]{1,2} ?['"]?$/;
/** A given name in a heading of capitals: KIM JONG UN. */
const GIVEN_NAME_BEFORE = /\bJ[OU]NG\s$/;
/** A word cried by its syllables: UN-BE-LIEVABLE. */
const CRIED = /^-[A-Z]{2,}-[A-Z]{2,}/;
/** A street may have the letters of a body. */
const STREET = /^\s(?:Street|Road|Avenue|Lane|Boulevard)\b/;

/** A number or a size belongs to the first word alone: a 500-capacity building. */
const SIZE_BEFORE = /(?:\d|\b(?:high|low|large|small|full))-$/i;
const TWO_WORDS = /^[a-z]+ [a-z]+$/;
const GUESTS_BEFORE = /\d[- ](?:person|seat|guest|bed)[- ]$/;
/** What many share in building software, or is late in children, is none of states. */
const PLAIN_DEVELOPMENT =
  /^(?:common|shared) development (?:environment|branch|server|machine|delay|milestone|disorder|database|account)/i;
/** One that can be counted is of houses: Plot 4 is on a peaceful development near the golf course. */
const BUILT_BEFORE = /\b(?:on|in|within|at) (?:an?|this|our|the) (?:[a-z]+ )?$/i;
const BUILT = /^(?:peaceful|common|shared|sustainable) development$/i;
const BUILT_AFTER =
  /^(?:$|[.,;:!?)]| (?:of \d|close|near|off|overlooking|beside|behind|just|with|in the heart|minutes)\b)/;
/** A programme in small letters whose first word ends another compound: the green belt and road widening. */
const BELT = /^belt/;
const BELT_BEFORE =
  /\b(?:green|seat|safety|black|brown|fan|drive|timing|conveyor|asteroid|rust|sun|bible|corn|cotton|utility|tool|leather|commuter)[ -]$/i;
/** Two clauses where a comma stands for what parts the halves of a name: 挂车脱钩，断链甩出十几米. */
const HALVES = /^[\u4e00-\u9fff]{1,8}，[\u4e00-\u9fff]{1,8}$/;
const CLAUSE_AFTER = /^(?![的地等之和与與及或并並是])[\u4e00-\u9fff]/;
/** A verb and what it is done to: they supply chain and rope. */
const DONE = /^supply chain$/;
const DOER_BEFORE = /\b(?:[Tt]hey|[Ww]e) $/;
/** What somebody buys from abroad. */
const ORDERED_BEFORE = /\b(?:place[ds]?|placing|put in|your|my|ship\w*)(?: an)? $/i;
const ORDERED = /^international order/i;
const MANY_ORDERED_BEFORE = /\b(?:for|all|on|most) $/i;
/** What else is said of a shape. */
const PENTAGON = /^pentagon$/i;
const SHAPE_AROUND =
  /\b(?:equal (?:sides|angles)|vert(?:ex|ices)|polygons?|hexagons?|heptagons?|octagons?|triangles?|worksheet|diagonals?|perimeter)\b/i;
/** A player who is defended, and where: defend forward Tom Ince. */
const PLAYER_AFTER = /^ [A-Z][a-z]+ [A-Z][a-z]+/;
const PLAYER = /^defend(?:ing)? forward$/;
/** What is collected, in a heading: World Bank Notes & Coins. */
const COLLECTED = /^ notes (?:and|&) coins/i;
/** What is only like it: a Pentagon-shaped arena. */
const LIKE_AFTER = /^-(?:shaped|sized|like|esque|themed|inspired)\b/;
/** A shape, among others: Pentagon and hexagon pieces. */
const SHAPES_AFTER =
  /^s?(?:,| and| or) (?:hexagons?|octagons?|heptagons?|triangles?|square pieces)\b/i;
/**
 * @param start, end of a place where a name reads, UTF-16 offsets into `text`
 * @param acronym whether the name is one
 * @param kind of its term
 */
export function isOfCompound(
  text: string,
  start: number,
  end: number,
  acronym: boolean,
  kind: TermKind,
): boolean {
  const surface = text.slice(start, end);
  const before = text.substring(start - REACH, start);
  const after = text.slice(end, end + REACH);
  if (acronym) {
    if (FILES_AFTER.test(after) || FILES_BEFORE.test(before)) return true;
    if (CRIED.test(after) || STREET.test(after) || GIVEN_NAME_BEFORE.test(before)) return true;
    if (end - start === 2 && (FINALS_AFTER.test(after) || FINALS_BEFORE.test(before))) return true;
    if (COMPARED_BEFORE.test(before)) return true;
    if (FLIGHT_BEFORE.test(before) && FLIGHT_NUMBER.test(after)) return true;
    if (kind === 'concept') return false;
    if (LETTER_AND_NUMBER.test(surface) && isNumberOfGoods(text, start, end)) return true;
    return TRADE.test(after) || PART_NUMBER.test(after) || BANK_BEFORE.test(before);
  }
  if (goesOnAsAnother(text, start, end)) return true;
  if (TWO_WORDS.test(surface) && (SIZE_BEFORE.test(before) || GUESTS_BEFORE.test(before)))
    return true;
  if (PLAIN_DEVELOPMENT.test(surface + after)) return true;
  if (BUILT.test(surface) && BUILT_BEFORE.test(before) && BUILT_AFTER.test(after)) return true;
  if (BELT.test(surface) && BELT_BEFORE.test(before)) return true;
  if (ORDERED.test(surface)) {
    if (ORDERED_BEFORE.test(before)) return true;
    if (/^s/.test(after) && MANY_ORDERED_BEFORE.test(before)) return true;
  }
  if (kind === 'organisation') {
    if (LIKE_AFTER.test(after) || SHAPES_AFTER.test(after) || COLLECTED.test(after)) return true;
    if (
      PENTAGON.test(surface) &&
      SHAPE_AROUND.test(text.slice(Math.max(0, start - 2 * REACH), end + 2 * REACH))
    )
      return true;
  }
  if (DONE.test(surface) && DOER_BEFORE.test(before)) return true;
  if (HALVES.test(surface) && CLAUSE_AFTER.test(after)) return true;
  if (PLAYER.test(surface) && PLAYER_AFTER.test(after)) return true;
  return isAnotherOwners(surface, before, after) || isFollowedAsCompound(surface, after, kind);
}
