import { describe, expect, it } from 'vitest';
import {
  endsLongerName,
  hasWordEdges,
  isCutShort,
  isRomanceWord,
  isShouted,
  isVerb,
  mayBegin,
} from '../../../../core/match/rules/boundaries';

describe('a short form', () => {
  it.each([
    ['behind a place', '江苏|互联网大会', true],
    ['behind what the body is of', '國際|開發署', true],
    ['at the beginning', '|互联网大会', false],
    ['behind a particle', '今年的|互联网大会', false],
    ['behind a verb', '参加|互联网大会', false],
    ['behind a comma', '今年，|互联网大会', false],
  ])('%s', (_, marked, longer) => {
    expect(endsLongerName(marked.replace('|', ''), marked.indexOf('|'))).toBe(longer);
  });
});

describe('what is longer than a name by a character', () => {
  it.each([
    ['before the rest of a word', '世界银行业|务官员', true],
    ['before the rest of another', '南南合作社|区厨房', true],
    ['before a word', '世界银行业|协会', false],
    ['before the head of a body', '拉美国防部|长会议', false],
    ['at the end', '世界银行业|', false],
    ['before a comma', '世界银行业|，', false],
  ])('%s', (_, marked, isCut) => {
    expect(isCutShort(marked.replace('|', ''), 0, marked.indexOf('|'))).toBe(isCut);
  });
});

describe('a name in English', () => {
  it.each([
    ['behind a ten', 'the Twenty-|Second World Internet Conference', false],
    ['behind a word that ends like one', 'a County |Second World Internet Conference', true],
    ['behind mini-', 'mini-|multilateralism', false],
    ['behind a whole word', 'Mini, |multilateralism', true],
  ])('%s', (_, marked, may) => {
    expect(mayBegin(marked.replace('|', ''), marked.indexOf('|'), true)).toBe(may);
  });
});

describe('a name in Chinese', () => {
  it.each([
    ['before a word that begins as it ends', '公布|碳费|费率', true],
    ['the same with another one', '清点|控制人|人数', true],
    ['that a word goes on from', '适应|范畴一|再扩大的职务', false],
    ['that a particle goes on from', '计入|范畴一|的排放', true],
    ['across the edge of two words', '学生的词|汇率|先达到要求', false],
  ])('%s', (_, marked, expected) => {
    const [before = '', name = ''] = marked.split('|');
    const text = marked.replaceAll('|', '');
    expect(hasWordEdges(text, before.length, before.length + name.length)).toBe(expected);
  });
});

describe('a name with an s', () => {
  it.each([
    ['before what is done to', 'Taylor |rules| the charts', true],
    ['before somebody’s', 'the food |bank runs| its kitchen', true],
    ['before itself', 'the central |bank bills| itself as independent', true],
    ['before a thing', 'the |bank runs| a kitchen', true],
    ['before how', 'Ms |Taylor rules| out a tour', true],
    ['behind an article', 'a food bank or a |bank runs| every winter', true],
    ['before a preposition', 'two |stress tests| on lenders', false],
    ['before how often', 'three |stress tests| a year', false],
    ['before a verb', 'many |bank runs| anger savers', false],
    ['behind a word that ends in an article', 'via |stress tests| of lenders', false],
    ['at the end', 'they feared |bank runs|', false],
  ])('%s', (_, marked, expected) => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    expect(isVerb(marked.replaceAll('|', ''), start, end)).toBe(expected);
  });
});

describe('a word in capitals', () => {
  it.each([
    ['alone among words that are not', 'fans of |PENTAGON|, the band', true],
    ['before a lower-case ending', '|PENTAGON|’s new single', true],
    ['in a heading', '|PENTAGON| PUBLISHES a strategy', false],
    ['at the end of a heading', 'STRATEGY OF THE |PENTAGON|: what we know', false],
    ['in Chinese text', '据|PENTAGON|消息', false],
    ['that is short', 'the |SCO| summit', false],
    ['with other letters', 'the |Pentagon| said', false],
  ])('%s', (_, marked, shouted) => {
    const [before = '', name = '', after = ''] = marked.split('|');
    const end = before.length + name.length;
    expect(isShouted(before + name + after, before.length, end)).toBe(shouted);
  });
});

describe('two letters in capitals', () => {
  it.each([
    ['in a Spanish title', 'su disco se llama |UN| AÑO MÁS', true],
    ['in a French one', 'le film |UN| HOMME est sorti', true],
    ['where all is in capitals', 'À LOUER : |UN| STUDIO PRÈS DE LA GARE', true],
    ['in an English heading', 'NEW YORK: |UN| AGREES ON PEACE IN LA PAZ', false],
    ['before a word in capitals in English', 'the |UN| GGE met', false],
    ['in Spanish prose', 'la sede de la |UN| está', false],
    ['that are three', 'la |ONU| ES de', false],
  ])('%s', (_, marked, expected) => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    expect(isRomanceWord(marked.replaceAll('|', ''), start, end)).toBe(expected);
  });
});
