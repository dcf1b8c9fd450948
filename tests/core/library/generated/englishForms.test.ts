/** The other ways in which English names are written, by the table that the preparing worker has. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishForms } from '../../../../core/library/generated/englishForms';
import { readEnglishForms } from '../../../../core/library/generated/readEnglishForms';

const [STEMS = ''] = readFileSync('data/likeness/en.txt', 'utf8').split('\n');
const FORMS = readEnglishForms(readFileSync('data/likeness/enForms.txt', 'utf8'), STEMS.split(' '));
const formsOf = (name: string) => englishForms(name, FORMS, { plural: true, joined: true });

describe('spelling', () => {
  it.each([
    ['tumour', 'tumor'],
    ['anaemia', 'anemia'],
    ['oestrogen', 'estrogen'],
    ['foetus', 'fetus'],
    ['catalogue', 'catalog'],
    ['aluminium', 'aluminum'],
    ['travelling', 'traveling'],
    ['Haemoglobin', 'Hemoglobin'],
    ['paediatric surgery', 'pediatric surgery'],
    ['brain tumours', 'brain tumors'],
    ['mould growth', 'mold growth'],
    ['computer modelling', 'computer modeling'],
    ['iron-deficiency anaemia', 'iron-deficiency anemia'],
    ['sulphur dioxide', 'sulfur dioxide'],
    ['contact tracing centre', 'contact tracing center'],
    ['tyre wear', 'tire wear'],
    ['modelled wake', 'modeled wake'],
    ['favoured hypothesis test', 'favored hypothesis test'],
    ['water ioniser', 'water ionizer'],
    ['analysing filter', 'analyzing filter'],
  ])('%s is also %s, and back', (british, american) => {
    expect(formsOf(british)).toContain(american);
    expect(formsOf(american)).toContain(british);
  });

  it('is the same throughout a name', () => {
    expect(formsOf('haemophilia treatment centre')).toContain('hemophilia treatment center');
    expect(formsOf('paediatric tumour')).not.toContain('pediatric tumour');
    expect(formsOf('paediatric tumor')).toEqual(
      expect.arrayContaining(['pediatric tumor', 'paediatric tumour']),
    );
  });

  it.each([
    ['tyre', 'tires one out, too'],
    ['kerb', 'curbs prices, too'],
    ['disc', 'is a part of a computer, too'],
    ['programme', 'runs on a computer, too'],
    ['metre', 'measures, too'],
    ['timber', 'has a sound, and that is another thing'],
    ['story', 'is told, not built'],
    ['check', 'is one meaning of many'],
    ['draft', 'is one meaning of many'],
    ['practice', 'is no verb'],
    ['sneeze', 'has one spelling'],
  ])('%s alone has no other, which %s', (name) => {
    expect(formsOf(name)).toEqual([]);
  });

  it.each([
    ['tire', 'tyre'],
    ['program', 'programme'],
    ['license', 'licence'],
    ['mold', 'mould'],
  ])('%s is also %s, which means nothing else, but not the other way round', (many, one) => {
    expect(formsOf(many)).toContain(one);
    expect(formsOf(one)).toEqual([]);
  });
});

describe('several', () => {
  it.each([
    ['zoonosis', 'zoonoses'],
    ['hypothesis', 'hypotheses'],
    ['criterion', 'criteria'],
    ['bacterium', 'bacteria'],
    ['vertebra', 'vertebrae'],
    ['nucleus', 'nuclei'],
    ['matrix', 'matrices'],
    ['wharf', 'wharves'],
    ['fisherman', 'fishermen'],
    ['woman', 'women'],
    ['Zoonosis', 'Zoonoses'],
    ['volcano', 'volcanoes'],
    ['arms embargo', 'arms embargoes'],
    ['meta-analysis', 'meta-analyses'],
    ['chain of custody', 'chains of custody'],
    ['analysis of variance', 'analyses of variance'],
    [
      'public health emergency of international concern',
      'public health emergencies of international concern',
    ],
    ['inclusion criterion', 'inclusion criteria'],
    ['broken leaf', 'broken leaves'],
    ['energy policy', 'energy policies'],
  ])('%s: %s', (singular, plural) => {
    const isRegular = plural === 'energy policies';
    const isInside = /^chains|^public/.test(plural);
    if (!isRegular) expect(formsOf(singular)).toContain(plural);
    if (!isInside) expect(formsOf(plural)).toContain(singular);
  });

  it.each([
    ['leaf', 'who leaves is no leaf'],
    ['diagnosis', 'who diagnoses makes one'],
    ['medium', 'the media are newspapers'],
    ['axis', 'axes fell trees'],
    ['social media', 'they are no medium'],
    ['big data', 'it is no datum'],
    ['securities', 'they are no security'],
    ['time series', 'it may be one'],
    ['species', 'it may be one'],
    ['human', 'there are no humen'],
    ['specimen', 'there is no speciman'],
    ['chassis', 'it is French'],
    ['hypothesis testing', 'the first word says what is tested'],
    ['fly-by-wire', 'nothing flies'],
    ['pay as you go', 'nobody goes'],
  ])('of %s there is none other: %s', (name) => {
    expect(formsOf(name)).toEqual([]);
  });

  it('is not asked of what there is one of', () => {
    expect(englishForms('Hypothesis', FORMS, { plural: false, joined: false })).toEqual([]);
  });
});

describe('one word or two', () => {
  it.each([
    ['health care', 'healthcare'],
    ['healthcare', 'health care'],
    ['health care worker', 'healthcare worker'],
    ['wind shear', 'windshear'],
    ['line list', 'linelist'],
    ['cyber security', 'cybersecurity'],
    ['cybersecurity', 'cyber security'],
    ['superspreading', 'super spreading'],
    ['micro grid', 'microgrid'],
  ])('%s: %s', (name, form) => {
    expect(formsOf(name)).toContain(form);
  });

  it.each([
    ['green house', 'a greenhouse is another thing'],
    ['car pet', 'a carpet is another thing'],
    ['back door', 'a backdoor is another thing'],
    ['crude oil', 'an adjective stands by itself'],
    ['supervision', 'nobody parts it'],
    ['antibody', 'nobody parts it'],
    ['contact tracing', 'nobody joins it'],
    ['Red Cross', 'nobody joins it'],
    ['notable', 'its halves are words by chance'],
  ])('%s is neither joined nor parted: %s', (name) => {
    const letters = name.replace(' ', '');
    expect(formsOf(name).filter((form) => form.replace(' ', '') === letters)).toEqual([]);
  });
});

it('makes six forms of a name at most, and never the name itself', () => {
  const forms = formsOf('haemodialysis health care centre catalogue analysis');
  expect(forms.length).toBeLessThanOrEqual(6);
  expect(forms).not.toContain('haemodialysis health care centre catalogue analysis');
  expect(new Set(forms).size).toBe(forms.length);
});
