/** What a page must not find out: a private library, made up for the purpose. */

/** Of these the names of the private terms are made, three and an ending. */
const CHARACTERS = [...'山川湖海云雨风雪松竹梅兰石玉金银铜铁东西南北春夏秋冬虎鹤龙象鹰鲸'];
const ENDING = '协约';

/** How many terms the private library has, and how many words a page tries. */
const PRIVATE_TERMS = 5_000;
export const CANDIDATES = 20_000;

/** The candidates a page tries, the private names among them at every fourth place. */
export const candidates = Array.from({ length: CANDIDATES }, (_, at) => nameOf(at));
export const privateNames = candidates.filter((_, at) => at % (CANDIDATES / PRIVATE_TERMS) === 0);

/** Text that stands in no page, in characters that no page of an attack has. */
const SECRET = `${privateNames[0]}：鸢尾、薜荔、茱萸、菖蒲、木槿、芙蓉各十二株，藏于翡翠匣内，钥匙在朱雀桥畔第七户。`;

function nameOf(at) {
  const count = CHARACTERS.length;
  // Neighbours in number differ in every character, so that none is a misspelling of another.
  const first = at % count;
  const second = (Math.floor(at / count) + first * 5) % count;
  const third = (Math.floor(at / count ** 2) + second * 11 + first * 3) % count;
  return `${CHARACTERS[first]}${CHARACTERS[second]}${CHARACTERS[third]}${ENDING}`;
}

/** The private library as a file that a reader brings. */
export function privatePack() {
  return {
    formatVersion: 1,
    id: 'private-notes',
    title: '私人笔记',
    documents: [
      {
        id: 'diary',
        title: '日记',
        author: null,
        publisher: null,
        date: null,
        language: 'zh-Hans',
        url: null,
        complete: true,
        blocks: [{ type: 'paragraph', text: SECRET }],
      },
    ],
    terms: privateNames.map((text, at) => ({
      id: `private-${at}`,
      kind: 'concept',
      weight: 1,
      names: [{ text, language: 'zh-Hans', role: 'label' }],
    })),
  };
}

/** How many characters of the secret a text gives away: those that only it has. */
export function secretCharactersIn(text) {
  const secret = new Set([...SECRET].filter((character) => !CHARACTERS.includes(character)));
  for (const character of `${ENDING}：、，。各在第`) secret.delete(character);
  return [...secret].filter((character) => text.includes(character)).length;
}

/** Characters that only the secret has: what a page would ask for one by one. */
export const SECRET_CHARACTERS = [...new Set(SECRET)].filter(
  (character) => secretCharactersIn(character) === 1,
);
