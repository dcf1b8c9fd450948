import { browser } from 'wxt/browser';
import type { NoteSource } from '../../components/note/NoteSource';
import type { ClaimedNote } from '../../core/noteFrame';
import { localize, uiLanguage } from '../../services/localize';
import { sendToBackground } from '../../services/messaging/messaging';
import { readNoteFormat, storeNoteFormat } from '../../services/stores/choices/exportChoiceStore';
import { learningSource } from './learningSource';

/** The note's view of the services: all of it is the background's to do. What came with the claim is not asked for. */
export function createNoteSource({ offer, answer }: ClaimedNote): NoteSource {
  return {
    getNote: async (request) =>
      request === offer.request && answer.case === 'found'
        ? answer.content
        : sendToBackground('note/get', request),
    openReader: (document, passage, term) =>
      void sendToBackground('reader/open', { document, passage, term }),
    openPanel: import.meta.env.FIREFOX
      ? null
      : (term) => void sendToBackground('panel/open', { term }),
    editTerm: (term) => void sendToBackground('term/edit', { term }),
    async setRemark(term, remark) {
      await sendToBackground('term/remark', { term, remark });
    },
    async hideTerm(term) {
      await sendToBackground('term/hide', { term });
    },
    async showTerm(term) {
      await sendToBackground('term/show', { term });
    },
    ...learningSource,
    async leaveSite() {
      await sendToBackground('site/leave', {});
    },
    async returnToSite() {
      await sendToBackground('site/return', {});
    },
    findKept: (met) => sendToBackground('encounter/find', { met }),
    keepPlace: (met) => sendToBackground('encounter/keep', { met }),
    async undoKept(id) {
      await sendToBackground('encounter/undo', { id });
    },
    openCollection: () => void sendToBackground('collection/open', {}),
    readFormat: readNoteFormat,
    storeFormat: storeNoteFormat,
    readerAddress: browser.runtime.getURL('/reader.html'),
    localize,
    language: uiLanguage(),
  };
}
