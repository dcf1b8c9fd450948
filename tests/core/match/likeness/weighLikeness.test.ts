import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { packLikeness } from '../../../../core/library/generated/packLikeness';
import { createMatcher } from '../../../../core/match/createMatcher';
import { textFeatures } from '../../../../core/match/likeness/textFeatures';
import { pageRules } from '../../../../core/match/variants/pageRules';
import { parsePack } from '../../../../core/pack/parsePack';
import { builtInPack } from '../../../../data/builtInPack';
import { regionalConverters } from '../../../../scripts/evaluation/regionalConverters.mjs';
import aviation from '../../../fixtures/ownPacks/aviation.json';
import climate from '../../../fixtures/ownPacks/climate.json';
import earthquake from '../../../fixtures/ownPacks/earthquake.json';
import education from '../../../fixtures/ownPacks/education.json';
import energy from '../../../fixtures/ownPacks/energy.json';
import law from '../../../fixtures/ownPacks/law.json';
import medicine from '../../../fixtures/ownPacks/medicine.json';
import money from '../../../fixtures/ownPacks/money.json';
import sailing from '../../../fixtures/ownPacks/sailing.json';
import shipping from '../../../fixtures/ownPacks/shipping.json';
import { readPack } from '../evaluatePack';

const library = createLibrary([parsePack(law), parsePack(medicine), parsePack(climate)]);
const matcher = createMatcher(library.index);

/** The name between the bars is found, and whether it waits for what stands around it. */
function expectConditional(
  { scan }: Pick<ReturnType<typeof createMatcher>, 'scan'>,
  marked: string,
  isConditional: boolean,
): void {
  const [before = '', name = ''] = marked.split('|');
  const match = scan(marked.replaceAll('|', '')).find(({ start }) => start === before.length);
  expect(match?.end).toBe(before.length + name.length);
  expect(match?.conditional).toBe(isConditional);
}

describe('features of a text', () => {
  it.each([
    ['pairs of characters', '抵押权人', 'han', ['抵押', '押权', '权人']],
    ['in one script', '抵押權人', 'han', ['抵押', '押权', '权人']],
    ['none across a break', '抵押，权人', 'han', ['抵押', '权人']],
    ['none with what stands anywhere', '抵押的权人', 'han', ['抵押', '权人']],
    ['stems of words', 'The anticoagulants, anticoagulation!', 'latin', ['antico', 'antico']],
    ['words without their plural', 'pupils and a pupil', 'latin', ['pupil', 'pupil']],
    ['words that only end like one', 'the class on a bus', 'latin', ['class', 'bus']],
    ['no words that stand anywhere', 'three more years before the last weeks', 'latin', []],
    ['words at the end', 'of mitral valve', 'latin', ['mitral', 'valve']],
    ['of nothing, none', '', 'han', []],
  ] as const)('are %s', (_, text, script, expected) => {
    expect(textFeatures(text, script)).toEqual(expected);
  });
});

describe('a short name in a paragraph', () => {
  it.each([
    ['like the pack', '商人对相对人作出承诺，承诺生效时合同成立，双方应当履行义务。', false],
    ['of something else', '他向女友作出承诺，毕业后一起回老家开一家书店。', true],
    ['of something else, in Traditional', '他向女友作出承諾，畢業後一起回老家開一家書店。', true],
    ['of hardly anything', '他又承诺了。', false],
    [
      'of something else, but beside another name of the pack',
      '他向女友作出承诺，毕业后一起回老家开一家书店，又讲起善意取得。',
      false,
    ],
    [
      'in English, like the pack',
      'A stroke is treated by thrombolysis in the hospital, and blood pressure is lowered.',
      false,
    ],
    [
      'in English, of something else',
      'The swimmer improved her stroke and won the 200 metres.',
      true,
    ],
    [
      'in a script that the pack has no text in',
      '護理長負責分診，每班接觸上百名病人與家屬。',
      false,
    ],
  ])('%s', (_, text, isConditional) => {
    const matches = matcher.scan(text);
    const short = matches.find(({ start, end }) =>
      /^(?:承[诺諾]|stroke|分診)$/.test(text.slice(start, end)),
    );
    expect(short?.conditional).toBe(isConditional);
    expect(short?.isUnlike).toBe(isConditional ? true : undefined);
  });

  it('counts for itself where the name is longer', () => {
    const [match] = matcher.scan('他向女友讲起善意取得，毕业后一起回老家开一家书店。');
    expect(match?.conditional).toBe(false);
  });
});

describe('a name in a paragraph of a subject', () => {
  const own = (json: unknown) =>
    createMatcher(createLibrary([parsePack(json)]).index, undefined, { ask: () => pageRules });
  const packs = {
    money: own(money),
    education: own(education),
    energy: own(energy),
    medicine: own(medicine),
    aviation: own(aviation),
  };
  it.each([
    // Of four characters, only where much is there and nothing of it is known.
    ['education', '出席法庭的证明须由|个人申请|，附上警方报案的收据和身份证影本各两份。', true],
    ['education', '高三学生递交|个人申请|，同时准备七月的分科考试与面谈。', false],
    ['education', '他决定|个人申请|。', false],
    ['money', '她画的《|影子银行|》里，双胞胎开当铺。', true],
    ['money', '她写的小说提到|影子银行|，讲双胞胎开当铺。', false],
    // Of another thing by the word beside it, whatever else the paragraph has.
    ['energy', 'The |transformer| robot of the grid turns into a substation.', true],
    ['energy', "The violinist's |inertia| kept the grid of the hall awake.", true],
    ['energy', 'The |transformer| of the grid substation turns the voltage down.', false],
    // In a language that the pack has names in, and no texts.
    ['education', '|Scaffolding| around the cathedral will come down before Easter.', true],
    ['education', 'Without |scaffolding| a weak pupil learns little in such classrooms.', false],
    ['education', 'The ferry from Livorno reaches |Pisa| by noon.', true],
    ['education', 'Scores in |Pisa| fell, above all in mathematics and science.', false],
    ['money', 'Farmers |leverage| satellite images to count olive trees.', true],
    ['money', 'Funds had to cut |leverage| as treasury bonds fell.', false],
    ['money', 'Plumbers and painters fear the |stress tests| of their unions.', false],
    // Of two English words, where the pack has texts in English.
    [
      'energy',
      'The airline flew families south, and its |load factor| pleased investors in Dublin.',
      true,
    ],
    ['energy', 'Wind turbines lowered the |load factor| of gas plants on the grid.', false],
    ['energy', 'Its |load factor| fell.', false],
    ['energy', 'The amplifier has a wide |frequency response| and plays quiet records.', true],
    // What a name of one word is of, or is done to.
    ['energy', 'The |curtailment| of visiting hours upset families at the care home.', true],
    ['energy', 'The |curtailment| of wind farms upset families at home.', false],
    ['energy', '|Containment| of the fire was put at forty per cent by evening.', true],
    ['energy', 'The |containment| of the reactor is a metre thick.', false],
    ['medicine', 'By a |stroke| of luck the letter was still there.', true],
    ['medicine', 'He had a |stroke| of which nobody knew.', false],
    ['medicine', 'Doctors described the |ablation| of atrial tissue.', false],
    // Whose name it has, or where it is, says less than what it is of.
    ['medicine', 'The |ablation| of Brightwater is paid by insurers.', false],
    ['medicine', 'The |ablation| of glaciers is paid by insurers.', true],
    ['aviation', 'He is thinking of |ditching| his phone for a month.', true],
    ['aviation', 'The captain began |ditching| the aircraft in the river.', false],
    ['aviation', 'Two hours after |ditching| they were found.', false],
    // What the name itself says tells nothing where it stands again.
    ['energy', 'A |transformer| toy fought another transformer robot in the cartoon.', true],
    // An ambiguous acronym.
    ['money', '央行今天操作|MLF|，中标利率与银行同业利率持平。', false],
    ['money', '足球俱乐部|MLF|昨晚主场输给升班马，球迷围堵大巴。', true],
    ['money', 'Officials of the |IMF| fear that stagflation returns.', false],
    ['money', 'Tonight |IMF| plays at the harbour, and the drummer sings.', true],
  ] as const)('%s: %s', (pack, marked, isConditional) => {
    expectConditional(packs[pack], marked, isConditional);
  });
});

describe('a name of four characters where the pack knows nothing of the paragraph', () => {
  const LINE = [
    '诗人写道，',
    '像几道大河，冬夜绕过沉睡村庄，穿越麦田森林，流向海边灯塔。',
  ] as const;
  it.each([
    ['two everyday words', '诉讼时效', true],
    ['no two words of the dictionary', '去标识化', false],
  ])('is something else where it is %s', (_, name, isConditional) => {
    const [match] = matcher.scan(LINE.join(name));
    expect(match?.conditional).toBe(isConditional);
  });
});

describe('an everyday word of several senses', () => {
  const brought = (json: unknown) =>
    createMatcher(createLibrary([readPack(json, regionalConverters)]).index, undefined, {
      ask: () => pageRules,
    });
  const packs = { shipping: brought(shipping), sailing: brought(sailing) };
  it.each([
    // Where nothing that the pack has tells of the subject, only frequent words.
    ['shipping', 'The |deviation| in the results of the exam worried the school.', true],
    ['sailing', 'A |boom| in rents left the old town to people with two salaries.', true],
    // Where something does.
    ['shipping', 'The |deviation| was held justified, and the shipowner kept his freight.', false],
    ['sailing', 'The |boom| swung over the cockpit and hit the helmsman.', false],
    // What it is of is not in the pack, but the paragraph is plainly of the subject.
    ['shipping', 'A judge ordered the |arrest| of the tanker over unpaid bunkers.', false],
    ['shipping', 'Fans wept at the |arrest| of the singer before her show.', true],
    // A heading says too little.
    ['shipping', '|Salvage|', false],
  ] as const)('%s: %s', (pack, marked, isConditional) => {
    expectConditional(packs[pack], marked, isConditional);
  });
});

describe('an everyday Chinese word as a name', () => {
  const { index } = createLibrary([readPack(earthquake, regionalConverters)]);
  const brought = createMatcher(index, undefined, { ask: () => pageRules });
  it.each([
    // Where the paragraph has one pair of the pack, which stands in any text.
    ['畫展|規模|空前，活動延到月底。', true],
    ['新聞|板塊|改版，手機畫面不卡。', true],
    // In one script as in the other.
    ['画展|规模|空前，活动延到月底。', true],
    // Where it has two that do.
    ['手機響起，活動暫停，|規模|六點二。', true],
    // Where it has one that tells of the subject, or one and a word that belongs to it.
    ['震央在外海，|規模|六點二，沒有災情。', false],
    ['手機傳來災情，|規模|六點二。', false],
    // Where all it has are words that belong to the subject, and two of them.
    ['山坡崩塌，民房倒塌，|規模|六點二。', false],
    ['民房的屋主說，|規模|不算大。', true],
    // Where it has another name of the pack, which may be something else as well.
    ['手機響起，|規模|六點二，板塊擠壓。', false],
    ['手機買|補強|貼膜，螢幕不怕摔。', true],
    // Where it says too little.
    ['|規模|的活動', false],
  ])('%s', (marked, isConditional) => {
    expectConditional(brought, marked, isConditional);
  });
});

describe('the likeness of packs', () => {
  it('goes to pages per pack and script with enough text, or English names', () => {
    expect(library.index.likeness.map(({ from, to, script }) => [from, to, script])).toEqual([
      [0, 60, 'han'],
      [0, 60, 'latin'],
      [60, 120, 'latin'],
      [120, 180, 'han'],
      [120, 180, 'latin'],
    ]);
  });

  it('is none of a pack that was edited, nor of one without documents', () => {
    expect(packLikeness(builtInPack, 0)).toEqual([]);
    expect(packLikeness({ ...parsePack(law), documents: [] }, 0)).toEqual([]);
    expect(createLibrary([builtInPack]).index.likeness).toEqual([]);
  });
});
