import type { SuggestionLanguage } from '../words/streamToken';
import type { Evidence } from './evidence';

/** A name from the start of a clause to the words that say what it means. */
const CHINESE_BEFORE =
  /(?<=^|[。；，、：:\s）)])(?:(?:本|该|該|前)?[^。；，、：:\s（）()“”「」是指]{0,6}(?:所称|所稱|所谓|所謂)(?:的)?)?[“「]?([^。；，、：:\s（）()“”「」《》]{2,20}?)[”」]?[，,]?(?:是指|系指|係指|指的是|的定义是|的定義是)/gu;
/** A name from the words that give it to the end of a clause. */
const CHINESE_AFTER =
  /(?:所谓|所謂|称为|稱為|称之为|稱之為|称作|稱作|叫做|叫作|什么是|什麼是|何谓|何謂|简称为?|簡稱為?|又称为?|又稱為?|亦称|亦稱|也称|也稱|俗称|俗稱|合称|合稱|统称为?|統稱為?|名为|名為|译为|譯為|题为|題為)的?[“「《]?([^。；，、：:！？!?\s（）()“”「」《》]{2,16})/gu;
const ENGLISH_VERB =
  /,? (?:means|refers to|is defined as|are defined as|denotes|is the process|is the term|stands for)\b/g;
const ENGLISH_CALLED =
  /\b(?:called|known as|termed|so-called|referred to as|the term|dubbed|named|concept of|notion of|practice of|theory of|principle of)(?: an?| the)? ["“*_]{0,2}/g;
/** The subject of a sentence at the end of what stands before its verb, a bracket aside. */
const CLAUSE_END = '.;:)';
const ARTICLE = /^(?:The term |A |An |The )?["“]?/;
const BRACKET = / \([^()]{1,30}\)$/;
const LONGEST_SUBJECT = 70;
const MOST_WORDS = 5;
const LONGEST_NAME = 80;
const ENGLISH_NAME = /^[A-Za-z][\w'’ -]*/;
/** What a name in English running text ends before. */
const ENGLISH_END =
  / (?:and|or|that|which|who|in|on|at|for|to|from|with|by|as|is|are|was|were|will|would|can|could|may|has|have|had|when|where|while|because|if|but|of|the|a|an|this|these|their|its|they|we|it|more|should|must|not|often|such|into|through|during|between|under|over|than)(?= |$)/;

/** Characters that a Chinese name in running text ends before. */
const TRAILING = new Set(['的', '等', '了', '之', '是']);

/** Names that the text defines or introduces by name. */
export function findDefined(text: string, language: SuggestionLanguage): Evidence[] {
  const found: Evidence[] = [];
  if (language === 'en') {
    for (const match of text.matchAll(ENGLISH_VERB)) pushSubject(found, text, match.index);
    for (const match of text.matchAll(ENGLISH_CALLED))
      pushCalled(found, text, match.index + match[0].length);
    return found;
  }
  for (const expression of [CHINESE_BEFORE, CHINESE_AFTER])
    for (const match of text.matchAll(expression)) pushChinese(found, match);
  return found;
}

function pushChinese(found: Evidence[], match: RegExpExecArray): void {
  const whole = match[1] ?? '';
  let name = whole;
  while (TRAILING.has(name.charAt(name.length - 1))) name = name.slice(0, -1);
  if (name.length < 2) return;
  const start = match.index + match[0].lastIndexOf(whole);
  found.push({ reason: 'definition', start, end: start + name.length });
}

/** The subject of the sentence whose verb is at `at`, if it is short. */
function pushSubject(found: Evidence[], text: string, at: number): void {
  const before = text.slice(Math.max(0, at - LONGEST_SUBJECT), at);
  const bracket = BRACKET.exec(before)?.[0].length ?? 0;
  const sentence = before.slice(0, before.length - bracket);
  const stop = lastStop(sentence);
  if (stop === null && at > LONGEST_SUBJECT) return;
  const from = stop === null ? 0 : stop + 2;
  const article = ARTICLE.exec(sentence.slice(from))?.[0].length ?? 0;
  const name = sentence.slice(from + article).replace(/["”]$/, '');
  if (name.length < 2 || ENGLISH_NAME.exec(name)?.[0] !== name) return;
  if (name.split(' ').length > MOST_WORDS) return;
  const start = at - before.length + from + article;
  found.push({ reason: 'definition', start, end: start + name.length });
}

/** Where the last mark stands that ends a clause; `null` where there is none, or no space behind it. */
function lastStop(text: string): number | null {
  let at = text.length - 1;
  while (at >= 0 && !CLAUSE_END.includes(text.charAt(at))) at--;
  return text.charAt(at + 1) === ' ' && at >= 0 ? at : null;
}

/** What stands at `start`, up to a word that no name goes over. */
function pushCalled(found: Evidence[], text: string, start: number): void {
  const run = ENGLISH_NAME.exec(text.slice(start, start + LONGEST_NAME))?.[0] ?? '';
  const words = run.trimEnd().split(' ').slice(0, MOST_WORDS).join(' ');
  const name = words.slice(0, ENGLISH_END.exec(words)?.index ?? words.length);
  if (name.length > 1) found.push({ reason: 'definition', start, end: start + name.length });
}
