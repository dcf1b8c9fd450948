import { describe, expect, it } from 'vitest';
import { nameBesideDay } from '../../../importers/html/metadata/besideDay';

describe('who wrote a page, in a line with its day', () => {
  it.each<[string[], string | null]>([
    [['Politik | Anna Schmidt | 3. Mai'], 'Anna Schmidt'],
    [['Politik', 'Anna Schmidt', '3. Mai 2022'], 'Anna Schmidt'],
    [['Opinion', '·', 'Tom van der Berg', '·', '4 min read'], 'Tom van der Berg'],
    [['By Tom Allen, 3 May 2021'], 'Tom Allen'],
    [['By Tom Allen and Ann Reed | 3 May 2021'], 'Tom Allen, Ann Reed'],
    [['Par Jean Dupont', 'le 3 février 2020 à 10:12'], 'Jean Dupont'],
    [['文／王小川 | 2023年5月3日'], '王小川'],
    [['2023-05-03 09:12', '记者：李远山', '沿江日报'], '李远山'],
    [['深度', '王小川', '2023年5月3日'], null],
    [['New York | Weather | 3 May 2021'], null],
    [['Anna Schmidt | Politik'], null],
    [['Anna Schmidt, 3. Mai'], null],
    [['Anna Schmidt | Karl Ufer | 3. Mai'], null],
    [['3 May 2021'], null],
    [['The', 'Ardel Canal', 'is a disused waterway.', '1'], null],
    [['The', 'Ardel Canal', 'opened on 3 May 1804.'], null],
    [['Ardel Canal', 'Length', '12 miles', 'Locks', '11'], null],
    [['Politik', 'Anna Schmidt', 'Dec. 3, 2021'], 'Anna Schmidt'],
    [['评论', '文／王小川', '5月3日'], '王小川'],
  ])('%j: %s', (texts, name) => {
    expect(nameBesideDay(texts)).toBe(name);
  });
});
