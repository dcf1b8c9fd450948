/** How words may be spelt in America that are spelt otherwise in Britain. */

/** What stands in a British spelling, and in the American one. Applied at one place at a time, at three at most. */
const SPELLINGS = [
  [/our/, 'or'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/(?<=[^aeiou])re(?=$|[a-z]{3})/, 'er'],
  [/(?<=[aeiouy])ll(?=ing|ed|er|ist|or|ous|ion)/, 'l'],
  [/(?<=enro|enthra|ful?fi|insti|disti|appa|ski|wi|insta)l(?=$|ment|ful)/, 'll'],
  [/skilful/, 'skillful'],
  [/wilful/, 'willful'],
  [/fulfil/, 'fulfill'],
  [/ogue/, 'og'],
  [/(?<=en)c(?=e)/, 's'],
  [/mme/, 'm'],
  [/is(?=[aei])/, 'iz'],
  [/ys(?=[aei])/, 'yz'],
  [/ou(?=l[dt])/, 'o'],
  [/ough/, 'ow'],
  [/augh/, 'af'],
  [/grey/, 'gray'],
  [/sulph/, 'sulf'],
  [/oeuvre/, 'euver'],
  [/oeuvr/, 'euver'],
  [/dgem/, 'dgm'],
  [/(?<=ag)e(?=ing)/, ''],
  [/artef/, 'artif'],
  [/inium/, 'inum'],
  [/tyre/, 'tire'],
  [/scept/, 'skept'],
  [/disc/, 'disk'],
  [/mollusc/, 'mollusk'],
  [/cheque/, 'check'],
  [/practise/, 'practice'],
  [/aeroplane/, 'airplane'],
  [/yogh/, 'yog'],
  [/pyj/, 'paj'],
  [/llery/, 'lry'],
  [/waggon/, 'wagon'],
  [/cos(?=[iy])/, 'coz'],
  [/kerb/, 'curb'],
  [/gaol/, 'jail'],
  [/moust/, 'must'],
  [/omelette/, 'omelet'],
  [/speciality/, 'specialty'],
  [/phial/, 'vial'],
  [/syph/, 'siph'],
];
const MOST_PLACES = 3;

/** @returns {Set<string>} whatever the word may be in the other spelling, whether or not there is such a word */
export function otherSpellings(word) {
  const all = new Set([word]);
  for (let places = 0; places < MOST_PLACES; places++) {
    for (const form of [...all]) {
      for (const [pattern, replacement] of SPELLINGS) {
        for (const { index, 0: found } of form.matchAll(new RegExp(pattern, 'g'))) {
          all.add(form.slice(0, index) + replacement + form.slice(index + found.length));
        }
      }
    }
  }
  all.delete(word);
  return all;
}
