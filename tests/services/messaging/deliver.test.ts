import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeliveryError, deliver } from '../../../services/messaging/deliver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends to a receiver that behaves in turn as given; tells how often it was asked. */
async function sendTo(...behaviours: (() => unknown)[]) {
  let attempts = 0;
  const send = async () => {
    const behave = behaviours[attempts] ?? behaviours.at(-1);
    attempts += 1;
    return behave?.();
  };
  const outcome = deliver(send).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return { outcome: await outcome, attempts };
}

const fail = (message: string) => () => {
  throw new Error(message);
};
const answer = () => ({ answer: 7 });

describe('deliver', () => {
  it('gives the answer', async () => {
    expect(await sendTo(answer)).toEqual({ outcome: { answer: 7 }, attempts: 1 });
  });

  it('takes null for an answer', async () => {
    expect((await sendTo(() => ({ answer: null }))).outcome).toEqual({ answer: null });
  });

  it.each([
    ['is not there yet', fail('Could not establish connection. Receiving end does not exist.')],
    ['closes the port', fail('The message port closed before a response was received.')],
    [
      'is killed at work',
      fail(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    ],
    ['says nothing, as the polyfill reports a closed port', () => undefined],
    [
      'loses its promise (Firefox)',
      fail('Promised response from onMessage listener went out of scope'),
    ],
  ])('asks once more where the receiver %s', async (_, behaviour) => {
    expect(await sendTo(behaviour, answer)).toEqual({ outcome: { answer: 7 }, attempts: 2 });
  });

  it.each([
    ['no-receiver', fail('Could not establish connection. Receiving end does not exist.'), 2],
    ['interrupted', () => undefined, 2],
    ['orphaned', fail('Extension context invalidated.'), 1],
    ['refused', () => ({ error: 'note/get: no such thing' }), 1],
  ])('gives up by name: %s', async (failure, behaviour, attempts) => {
    const { outcome, attempts: made } = await sendTo(behaviour);
    expect(outcome).toMatchObject({ error: { name: 'DeliveryError', failure } });
    expect(made).toBe(attempts);
  });

  it('lets an error it does not know pass as it is', async () => {
    const unknown = new Error('Something else.');
    const { outcome } = await sendTo(() => {
      throw unknown;
    });
    expect(outcome).toEqual({ error: unknown });
    expect(unknown).not.toBeInstanceOf(DeliveryError);
  });
});
