/**
 * Whether a name is a half of one compound beside a half of another (supply | chain saws), or its letters are those of
 * something that is traded, flown or numbered. Asked in pages only: the documents of a library hardly ever use the names of
 * their own subject so, and the background has no room for it.
 */
import type { TermKind } from '../../pack/types';

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
const GOODS = /^\s?(?:曲面屏|电竞|手环|耳机|键盘|鼠标|音箱|轮胎|球拍|鱼竿|速溶|咖啡(?!外交))/;

/** The last word of an English name, and what makes another compound of it: developing | world-class rowers. */
const COMPOUND =
  /^(?:chain (?:saws?|stores?|letters?|mail|hoists?|reactions?|stitch|smok\w+)|landscape (?:architect\w*|design\w*|garden\w*|paint\w*|photograph\w*)|development (?:tools?|kits?|boards?|servers?)|world[- ](?:class|famous|cups?|records?|champion\w*|title|tour)|countr(?:y|ies)[- ](?:music|specific|house|club)|security (?:mistakes?|flaws?|holes?|bugs?|guards?|cameras?|deposits?)|practice (?:laps?|times?|sessions?|runs?|rounds?|match\w*)|standard (?:rooms?|deviations?|errors?)|order (?:forms?|numbers?|confirmations?)|orders (?:ship|arrive|over|under|may be)|age (?:verification|checks?|limits?|gaps?)|building (?:permits?|sites?|societ\w+)|home (?:buttons?|screens?|pages?)|market (?:stalls?|squares?))\b/i;
/** A number or a size belongs to the first word alone: a 500-capacity building. */
const SIZE_BEFORE = /(?:\d|\b(?:high|low|large|small|full))-$/i;
const TWO_WORDS = /^[a-z]+ [a-z]+$/;
/** The end of a Chinese name, and what makes another word of it: 国家|安全帽, 信息|化名, 世界|银行间, and 联合|国中 for a school. */
const OTHER_WORD =
  /^(?:安全(?:帽(?!子)|[绳繩阀閥]|座椅|[气氣]囊|[带帶][标標强強质質检檢])|息化(?:名[处處后後]|整[为為])|[银銀]行[间間][市同拆利]|合[国國](?:中(?:的?操|校[长長园園庆慶]|老[师師]|[棒篮籃]球|旁|[对對]面)|小(?:的|校|旁|操)))/;
/** Whom somebody gathers: 青田国际|组织球员到. */
const ORGANISE = /[组組][织織]$/;
const GATHERED = /^(?:球[员員]|[队隊][员員]|村民|居民|家[长長]|群众)/;

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
    if (FLIGHT_BEFORE.test(before) && FLIGHT_NUMBER.test(after)) return true;
    if (kind === 'concept') return false;
    if (LETTER_AND_NUMBER.test(surface) && GOODS.test(after)) return true;
    return TRADE.test(after) || PART_NUMBER.test(after) || BANK_BEFORE.test(before);
  }
  if (ORGANISE.test(surface)) return GATHERED.test(after);
  if (OTHER_WORD.test(text.slice(end - 2, end + 3))) return true;
  if (TWO_WORDS.test(surface) && SIZE_BEFORE.test(before)) return true;
  const last = surface.lastIndexOf(' ') + 1;
  return last > 0 && COMPOUND.test(surface.slice(last) + after);
}
