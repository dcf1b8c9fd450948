import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ruleKey } from '../../../core/learning/learnedRule';
import { emptyPack } from '../../../core/pack/editing';
import { learningHandlers } from '../../../services/background/learning';
import type { Sender } from '../../../services/messaging/messaging';
import { readSettings, readSettingsFor } from '../../../services/stores/choices/settingsStore';
import { importPack } from '../../../services/stores/editing/importPack';
import { readLearning } from '../../../services/stores/learning/learnedRules';
import { LEARNING_DATABASE } from '../../../services/stores/learning/learningDatabase';
import { openLibrary } from '../../../services/stores/library/libraryStore';
import { makeName, makeTerm } from '../../core/pack/packs';
import { fillDisk } from '../fakes/fullDisk';
import { installLocks } from '../fakes/locks';

const keep = learningHandlers['dismissal/keep'];
const answer = {
  forget: learningHandlers['dismissal/forget'],
  take: learningHandlers['rule/take'],
  leave: learningHandlers['rule/leave'],
  return: learningHandlers['rule/return'],
};

const OWN = {
  ...emptyPack('own-court', 'Court'),
  terms: [
    makeTerm('court-of-law', {
      names: [makeName('巡回法院'), makeName('巡院', { role: 'alias' })],
    }),
  ],
};

beforeEach(async () => {
  fakeBrowser.reset();
  installLocks();
  await deleteDB(LEARNING_DATABASE);
  await importPack(JSON.stringify(OWN));
});

const senderOn = (host: string, isPrivate = false) =>
  ({ tab: { id: 1, url: `https://${host}/`, incognito: isPrivate } }) as unknown as Sender;

/** Says no to the place in `before|name|after`. */
function sayNo(term: string, written: string, sender: Sender) {
  const [before = '', surface = '', after = ''] = written.split('|');
  const mark = { start: before.length, end: before.length + surface.length };
  const paragraph = before + surface + after;
  return keep({ term, paragraph, mark, isVariant: false, press: crypto.randomUUID() }, sender);
}

async function sayNoThrice(term: string, written: string, host = 'here.example') {
  await sayNo(term, written, senderOn(host));
  await sayNo(term, written, senderOn(host));
  return (await sayNo(term, written, senderOn(host))).rule;
}

const isMarked = async (term: string, text: string) =>
  (await openLibrary()).termsIn(text).has(term);

describe('a rule that three dismissals lead to', () => {
  it.each(['digital-divide', 'court-of-law'])(
    'is proposed at the third, obeyed once it is taken, and gone when that is undone: %s',
    async (term) => {
      const [name] = (await openLibrary()).term(term)?.names ?? [];
      const surface = name?.text ?? '';
      const written = `新家|${surface}|酒店，`;
      expect((await sayNo(term, written, senderOn('a.example'))).rule).toBeNull();
      expect((await sayNo(term, written, senderOn('b.example'))).rule).toBeNull();
      const { rule } = await sayNo(term, written, senderOn('c.example'));
      expect(rule).toEqual({ case: 'neighbour', term, text: `新家${surface}酒店` });
      if (rule === null) return;
      const key = ruleKey(rule);
      expect(await isMarked(term, `${surface}。`)).toBe(true);

      await answer.take({ key });
      await answer.take({ key });
      expect(await isMarked(term, `新家${surface}酒店。`)).toBe(false);
      expect(await isMarked(term, `${surface}。`)).toBe(true);
      expect(await readLearning()).toMatchObject({ proposals: [], taken: [{ key }] });

      await answer.return({ key });
      expect(await isMarked(term, `新家${surface}酒店。`)).toBe(true);
      expect(await readLearning()).toMatchObject({ proposals: [{ rule }], taken: [] });
    },
  );

  it('is neither kept nor obeyed where it cannot be kept, and both once it can', async () => {
    const rule = await sayNoThrice('digital-divide', '新家|数字鸿沟|酒店，');
    if (rule === null) throw new Error('no rule was proposed');
    const key = ruleKey(rule);
    const mend = fillDisk('decided', 'commit');
    await expect(answer.take({ key })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    mend();
    expect(await isMarked('digital-divide', '新家数字鸿沟酒店。')).toBe(true);
    expect(await readLearning()).toMatchObject({ proposals: [{ rule }], taken: [] });
    await answer.take({ key });
    expect(await isMarked('digital-divide', '新家数字鸿沟酒店。')).toBe(false);
  });

  it('is a choice of one site, where it is about that', async () => {
    const places = ['一|数字鸿沟|，', '二|数字鸿沟|。', '三|数字鸿沟|；'];
    let rule = null;
    for (const place of places) {
      rule = (await sayNo('digital-divide', place, senderOn('here.example'))).rule;
    }
    expect(rule).toEqual({ case: 'site', term: 'digital-divide', host: 'here.example' });
    if (rule === null) return;
    await answer.take({ key: ruleKey(rule) });
    expect((await readSettingsFor('www.here.example')).hiddenHere).toEqual(['digital-divide']);
    expect((await readSettingsFor('there.example')).hiddenHere).toEqual([]);
    await answer.return({ key: ruleKey(rule) });
    expect((await readSettingsFor('here.example')).hiddenHere).toEqual([]);
  });

  it('is not proposed again once it was left, until that is undone', async () => {
    const rule = await sayNoThrice('digital-divide', '一家|数字鸿沟|酒店');
    if (rule === null) throw new Error('no rule was proposed');
    await answer.leave({ key: ruleKey(rule) });
    expect((await readLearning()).proposals).toEqual([]);
    expect(await sayNoThrice('digital-divide', '一家|数字鸿沟|酒店')).not.toEqual(rule);
    await answer.return({ key: ruleKey(rule) });
    expect((await readLearning()).proposals).toMatchObject([{ rule }]);
  });

  it('is none where a dismissal was taken back', async () => {
    const first = await sayNo('digital-divide', '|数字鸿沟|酒店', senderOn('a.example'));
    await sayNo('digital-divide', '|数字鸿沟|酒店', senderOn('b.example'));
    await answer.forget({ kept: first.kept ?? -1 });
    const third = await sayNo('digital-divide', '|数字鸿沟|酒店', senderOn('c.example'));
    expect(third.rule).toBeNull();
  });
});

describe('nothing is learned', () => {
  it.each([
    ['in a private window', 'digital-divide', '|数字鸿沟|酒店', senderOn('a.example', true)],
    ['of a term that there is not', 'made-up', '|数字鸿沟|酒店', senderOn('a.example')],
    ['of a mark that there is not', 'digital-divide', '数字鸿沟||', senderOn('a.example')],
    ['of what is no tab', 'digital-divide', '|数字鸿沟|酒店', {} as Sender],
  ])('%s', async (_, term, written, sender) => {
    for (let times = 0; times < 4; times++) {
      expect(await sayNo(term, written, sender)).toEqual({ kept: null, rule: null });
    }
    expect(await readLearning()).toEqual({ proposals: [], taken: [] });
  });

  it('of a rule that was never proposed: a key alone puts nothing in force', async () => {
    const key = ruleKey({ case: 'term', term: 'digital-divide' });
    await answer.take({ key });
    await answer.return({ key });
    expect((await readSettings()).hiddenTerms).toEqual([]);
    expect(await readLearning()).toEqual({ proposals: [], taken: [] });
  });

  it('beyond what is kept of one term, however often it is said', async () => {
    for (let times = 0; times < 40; times++) {
      await sayNo('digital-divide', `${times}|数字鸿沟|，`, senderOn(`${times}.example`));
    }
    const [proposal] = (await readLearning()).proposals;
    expect(proposal?.evidence.length).toBeLessThanOrEqual(12);
  });
});

it('a “not this one” is kept once, however often a background that was killed is told of it', async () => {
  const said = {
    term: 'digital-divide',
    paragraph: '新家数字鸿沟酒店',
    mark: { start: 2, end: 6 },
    isVariant: false,
    press: 'one press',
  };
  const first = await keep(said, senderOn('here.example'));
  const again = await keep(said, senderOn('here.example'));
  const third = await keep(said, senderOn('here.example'));
  expect([again.kept, third.kept]).toEqual([first.kept, first.kept]);
  expect(third.rule).toBeNull();
});
