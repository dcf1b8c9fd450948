/**
 * Whether a name is a half of one compound beside a half of another (supply | chain saws), or its letters are those of
 * something that is traded, flown or numbered. Asked in pages only: the documents of a library hardly ever use the names of
 * their own subject so, and the background has no room for it.
 */
import type { TermKind } from '../../pack/types';
import { goesOnAsAnother } from './chineseCompounds';

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
/** What is sold by a letter and a number. */
const GOODS =
  /^\s?(?:曲面屏|电竞|手环|耳机|键盘|鼠标|音箱|轮胎|球拍|鱼竿|[速即]溶|三合一|咖啡(?!外交)|班(?:[的，、。]|级|期[中末]|学生|同学|家长|主任))/;
/** How far around a letter and a number words of music and of chess are looked for, in UTF-16 units. */
const PLAYED_AROUND = 60;
const PLAYED =
  /\b(?:chords?|guitars?|ukulele|frets?|strum(?:s|ming|med)?|capo|rook|bishop|checkmate|mate in)\b|和弦|吉他|尤克里里|弹唱/i;
/** Forms of files, among which the letters are one more: AI, EPS or PDF. */
const FILES_AFTER =
  /^\s?(?:[,，、/]|or|and|或|和)\s?(?:EPS|PSD|CDR|PDF|SVG|INDD|DWG|PNG|JPE?G|TIFF?)\b|^\s?(?:源文件|格式的?(?:文件|矢量))/;
const FILES_BEFORE =
  /\b(?:EPS|PSD|CDR|PDF|SVG|INDD|DWG|PNG|JPE?G|TIFF?)\s?(?:[,，、/]|or|and|或|和)\s?$/;
/** A word cried by its syllables: UN-BE-LIEVABLE. */
const CRIED = /^-[A-Z]{2,}-[A-Z]{2,}/;
/** A street may have the letters of a body. */
const STREET = /^\s(?:Street|Road|Avenue|Lane|Boulevard)\b/;

/** The last word of an English name, and what makes another compound of it: developing | world-class rowers. */
const COMPOUND =
  /^(?:chain (?:saws?|stores?|letters?|mail|hoists?|reactions?|stitch|smok\w+)|landscape (?:architect\w*|design\w*|garden\w*|paint\w*|photograph\w*)|development (?:tools?|kits?|boards?|servers?)|world[- ](?:class|famous|cups?|records?|champion\w*|title|tour)|countr(?:y|ies)[- ](?:music|specific|house|club)|security (?:mistakes?|flaws?|holes?|bugs?|guards?|cameras?|deposits?)|practice (?:laps?|times?|sessions?|runs?|rounds?|match\w*)|standard (?:rooms?|deviations?|errors?)|order (?:books?|forms?|numbers?|confirmations?)|orders (?:ship|arrive|open|over|under|may be)|age (?:verification|checks?|limits?|gaps?)|building (?:permits?|sites?|societ\w+)|chains? (?:and|&|or) (?:sprockets?|gears?|ropes?|pulleys?)|practice (?:books?|tests?|papers?|exams?|questions?)|trade (?:shows?|fairs?|magazines?|press|journals?|unions?|paperbacks?)|rules (?:the (?:roost|charts?|airwaves|box office)|supreme|in (?:this|my|our) )|forward (?:of|from) |rights (?:it|him|her|them)sel\w+|city (?:coats?|bikes?|bags?|shoes?|breaks?|cars?)\b(?! (?:par|char|shar|traf))|all (?:night|day|week|morning)|flow (?:meter|sensor|valve)s?|economies of (?:scale|scope)|bank notes (?:and|&) coins|home (?:buttons?|screens?|pages?|loans?|improvements?)|law (?:firms?|schools?|offices?)|power (?:banks?|tools?|cords?|strips?|naps?)|wall (?:chargers?|clocks?|mounts?|art|sockets?|stickers?)|gap years?|chain restaurants?|market (?:stalls?|squares?))\b/i;
/** A number or a size belongs to the first word alone: a 500-capacity building. */
const SIZE_BEFORE = /(?:\d|\b(?:high|low|large|small|full))-$/i;
const TWO_WORDS = /^[a-z]+ [a-z]+$/;
const GUESTS_BEFORE = /\d[- ](?:person|seat|guest|bed)[- ]$/;
/** What many share in building software, or is late in children, is none of states. */
const PLAIN_DEVELOPMENT =
  /^(?:common|shared) development (?:environment|branch|server|machine|delay|milestone|disorder|database|account)/i;
/** What somebody buys from abroad. */
const ORDERED_BEFORE = /\b(?:place[ds]?|placing|put in|your|my|ship\w*)(?: an)? $/i;
const ORDERED = /^international order/i;
const MANY_ORDERED_BEFORE = /\b(?:for|all|on|most) $/i;
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
    if (CRIED.test(after) || STREET.test(after)) return true;
    if (FLIGHT_BEFORE.test(before) && FLIGHT_NUMBER.test(after)) return true;
    if (kind === 'concept') return false;
    if (LETTER_AND_NUMBER.test(surface)) {
      if (GOODS.test(after)) return true;
      const around = text.slice(Math.max(0, start - PLAYED_AROUND), end + PLAYED_AROUND);
      if (PLAYED.test(around)) return true;
    }
    return TRADE.test(after) || PART_NUMBER.test(after) || BANK_BEFORE.test(before);
  }
  if (goesOnAsAnother(text, start, end)) return true;
  if (TWO_WORDS.test(surface) && (SIZE_BEFORE.test(before) || GUESTS_BEFORE.test(before)))
    return true;
  if (PLAIN_DEVELOPMENT.test(surface + after)) return true;
  if (ORDERED.test(surface)) {
    if (ORDERED_BEFORE.test(before)) return true;
    if (/^s/.test(after) && MANY_ORDERED_BEFORE.test(before)) return true;
  }
  if (kind === 'organisation' && SHAPES_AFTER.test(after)) return true;
  const last = surface.lastIndexOf(' ') + 1;
  return last > 0 && COMPOUND.test(surface.slice(last) + after);
}
