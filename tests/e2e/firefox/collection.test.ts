import { describeCollection } from '../collectionCases';

describeCollection('firefox');
