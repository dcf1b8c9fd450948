import { describe, expect, it } from 'vitest';
import { isUsedOtherwise } from '../../../../core/match/likeness/isUsedOtherwise';

/** The name is what stands between the two bars, and written without capitals in its pack. */
function isOther(marked: string, isVerbatim = false) {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  return isUsedOtherwise(before + name + after, before.length, end, isVerbatim);
}

describe('an English name is used as something else', () => {
  it.each([
    ['a verb behind a modal', 'Drivers must |yield| to pedestrians.'],
    ['a verb behind a modal with an adverb', 'Trouble may soon |brew| in the coalition.'],
    ['a verb behind a denial', "The parties didn't |combine| their lists."],
    ['a verb behind what has an infinitive', 'It was built to |harvest| contact details.'],
    ['a verb before what it is done to', 'They came to |harvest| the data.'],
    ['a place', 'Trains from |Hull| to London were cancelled.'],
    ['a surname', 'Detective Sergeant Ruth |Fallow| told the court so.'],
    ['a given name', '|Bud| Abbott made thirty-six films.'],
    ['a part of a longer name', 'The |Crop Rotation| Band plays on Saturday at the club.'],
    ['a title in quotation marks', 'Critics panned “|Windbreak|”, a thriller set on an oil rig.'],
  ])('%s', (_, marked) => {
    expect(isOther(marked)).toBe(true);
  });

  it.each([
    ['the subject of a question', 'How can |compost| be kept dry?'],
    ['the subject of a question that begins with it', 'Will |rust| come back?'],
    ['a noun behind a noun that is spelt like a modal', 'In his will |harvest| is not named.'],
    ['a noun behind a preposition', 'Wheat is prone to |rust| in wet years.'],
    ['what is done', 'The crew will |tacking| like this.'],
    ['a noun at the beginning of a sentence', '|Silage| is pressed and kept without air.'],
    ['a noun at the beginning of a speech', '“|Silage| smells,” she said to the vet.'],
    ['a noun with the first word before it', 'The |Silage| was pressed.', true],
    ['a heading', 'Farmers Turn To |Cover Crop| Mixtures As Drought Bites Again'],
    ['a name in capitals', 'the North |CARDINAL MARK| off the reef has been replaced'],
    ['a name that the pack writes so', 'It was said that |Hull| had a case.', true],
    ['nothing', 'The |harvest| was late.'],
  ])('or not: %s', (_, marked, isVerbatim = false) => {
    expect(isOther(marked, isVerbatim)).toBe(false);
  });
});
