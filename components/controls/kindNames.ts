import type { TermKind } from '../../core/pack/types';
import type { MessageKey } from '../localization';

/** The message that names each kind of term. */
export const KIND_NAMES: Record<TermKind, MessageKey> = {
  concept: 'kindConcept',
  initiative: 'kindInitiative',
  document: 'kindDocument',
  organisation: 'kindOrganisation',
  mechanism: 'kindMechanism',
  event: 'kindEvent',
  programme: 'kindProgramme',
  person: 'kindPerson',
};
