import { describeCollection } from '../../collectionCases';

describeCollection('chromium');
