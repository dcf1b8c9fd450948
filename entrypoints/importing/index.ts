import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerBeside } from '../../importers/beside/answerBeside';
import type { BesideAnswer, BesideRequest } from '../../importers/beside/besideWork';

/** Runs in a worker of the library page, which ends it. */
export default defineUnlistedScript(() => {
  const answer = (message: BesideAnswer, transfer: Transferable[] = []) =>
    postMessage(message, { transfer });
  addEventListener('message', ({ data }: MessageEvent<BesideRequest>) => {
    void answerBeside(data, answer);
  });
});
