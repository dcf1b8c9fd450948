/** What a learned rule does to the library and the settings: once it is there, every open tab follows it. */
import type { LearnedRule } from '../../../core/learning/learnedRule';
import { packTerm } from '../../../core/library/packTerms';
import type { Ruling } from '../../../core/pack/rulings';
import { changeSiteSettings, hideTerm, showTerm } from '../choices/settingsStore';
import { ruleTerm } from '../editing/editTerms';
import { openLibrary } from '../library/libraryStore';

/** Puts a rule in force, or out of it; nothing happens where its term is gone. Doing it twice is as good as once. */
export async function applyRule(rule: LearnedRule, isOn: boolean): Promise<void> {
  const { term } = rule;
  switch (rule.case) {
    case 'neighbour':
      return ruleKnown(term, { list: 'neighbours', text: rule.text }, isOn);
    case 'beside':
      return ruleKnown(term, { list: 'ambiguous', text: rule.name }, isOn);
    case 'name':
      return ruleKnown(term, { list: 'without', text: rule.name }, isOn);
    case 'site':
      return changeSiteSettings(rule.host, ({ hiddenHere }) => {
        const others = hiddenHere.filter((id) => id !== term);
        return { hiddenHere: isOn ? [...others, term] : others };
      });
    case 'term':
      return isOn ? hideTerm(term) : showTerm(term);
  }
}

async function ruleKnown(term: string, ruling: Ruling, isOn: boolean): Promise<void> {
  const known = packTerm(await openLibrary(), term);
  if (known !== null) await ruleTerm(known.pack, known.inPack.id, ruling, isOn);
}
