import type { SuggestionLanguage } from '../words/tokenStream';
import type { Evidence } from './evidence';

/** A name from the start of a clause to the words that say what it means. */
const CHINESE_BEFORE =
  /(?<=^|[。；，、：:\s）)])(?:(?:本|该|該|前)?[^。；，、：:\s（）()“”「」是指]{0,6}(?:所称|所稱|所谓|所謂)(?:的)?)?[“「]?([^。；，、：:\s（）()“”「」《》]{2,20}?)[”」]?[，,]?(?:是指|系指|係指|指的是|的定义是|的定義是)/gu;
/** A name from the words that give it to the end of a clause. */
const CHINESE_AFTER =
  /(?:所谓|所謂|称为|稱為|称之为|稱之為|称作|稱作|叫做|叫作|什么是|什麼是|何谓|何謂|简称为?|簡稱為?|又称为?|又稱為?|亦称|亦稱|也称|也稱|俗称|俗稱|合称|合稱|统称为?|統稱為?|名为|名為|译为|譯為|题为|題為)的?[“「《]?([^。；，、：:！？!?\s（）()“”「」《》]{2,16})/gu;
const ENGLISH_BEFORE =
  /(?<=^|[.;:] |\) )(?:(?:The term|A|An|The) )?["“]?([A-Za-z][\w'’-]{0,30}(?: [\w'’-]{1,30}){0,4}?)["”]?(?: \([^().;:]{1,30}\))?,? (?:means|refers to|is defined as|are defined as|denotes|is the process|is the term|stands for)\b/g;
const ENGLISH_AFTER =
  /\b(?:called|known as|termed|so-called|referred to as|the term|dubbed|named|concept of|notion of|practice of|theory of|principle of)(?: an?| the)? ["“*_]{0,2}([A-Za-z][\w'’-]{0,30}(?: [\w'’-]{1,30}){0,4})/g;
/** What a name in English running text ends before. */
const ENGLISH_END =
  / (?:and|or|that|which|who|in|on|at|for|to|from|with|by|as|is|are|was|were|will|would|can|could|may|has|have|had|when|where|while|because|if|but|of|the|a|an|this|these|their|its|they|we|it|more|should|must|not|often|such|into|through|during|between|under|over|than)(?= |$)/;

/** Characters that a Chinese name in running text ends before. */
const TRAILING = new Set(['的', '等', '了', '之', '是']);

/** Names that the text defines or introduces by name. */
export function findDefined(text: string, language: SuggestionLanguage): Evidence[] {
  const found: Evidence[] = [];
  const [before, after] =
    language === 'zh' ? [CHINESE_BEFORE, CHINESE_AFTER] : [ENGLISH_BEFORE, ENGLISH_AFTER];
  for (const match of text.matchAll(before)) push(found, match, language);
  for (const match of text.matchAll(after)) push(found, match, language);
  return found;
}

function push(found: Evidence[], match: RegExpExecArray, language: SuggestionLanguage): void {
  let name = match[1] ?? '';
  if (language === 'en') {
    const end = ENGLISH_END.exec(name);
    if (end !== null) name = name.slice(0, end.index);
  } else while (TRAILING.has(name.charAt(name.length - 1))) name = name.slice(0, -1);
  if (name.length < 2) return;
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  found.push({ reason: 'definition', start, end: start + name.length });
}
