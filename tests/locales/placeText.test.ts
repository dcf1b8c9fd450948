import { describe, expect, it } from 'vitest';
import { placeText } from '../../components/controls/placeText';
import { withCalled } from '../../core/pack/problemNames';
import { localizeFrom } from './reasonIn';

const FILE = {
  documents: [{ id: 'tunis', title: 'Tunis Agenda', blocks: [{ type: 'paragraph', text: '' }] }],
  terms: [
    { id: 'g20', names: [{ text: '二十国集团' }, { text: '' }] },
    { names: [{ text: 'World Bank' }] },
    'text instead of a term',
  ],
};

describe('the place of a problem', () => {
  it.each([
    ['', 'the file as a whole'],
    ['formatVersion', 'formatVersion'],
    ['settings.weights', 'settings.weights'],
    ['sites:07.hosts.a.example', 'sites:07.hosts.a.example'],
    ['documents[0].title', 'document 1 “tunis” › title'],
    ['documents[0].blocks[0].text', 'document 1 “tunis” › block 1 › text'],
    ['terms[0].names[0].role', 'term 1 “g20” › name 1 “二十国集团” › role'],
    ['terms[0].names[1].text', 'term 1 “g20” › name 2 › text'],
    ['terms[0].neighbours[2]', 'term 1 “g20” › neighbour 3'],
    ['terms[1].id', 'term 2 “World Bank” › id'],
    ['terms[2]', 'term 3'],
    ['terms[9].id', 'term 10 › id'],
  ])('%s is called “%s”', (path, words) => {
    const problem = withCalled({ path, reason: { case: 'missing' } }, FILE);
    expect(placeText(localizeFrom('en'), problem)).toBe(words);
  });

  it('has a word for every list in every language', () => {
    const problem = withCalled({ path: 'terms[0].names[0].text', reason: { case: 'empty' } }, FILE);
    expect(placeText(localizeFrom('zh-Hans'), problem)).toBe(
      '第 1 个术语“g20” › 第 1 个名称“二十国集团” › text',
    );
    expect(placeText(localizeFrom('zh-Hant-TW'), problem)).toBe(
      '第 1 個術語「g20」 › 第 1 個名稱「二十国集团」 › text',
    );
  });
});
