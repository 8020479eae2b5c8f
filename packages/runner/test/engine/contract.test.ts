import { keepsContract } from '../engine-contract.js';
import { pullOpen } from './containers.js';
import { describeEngine } from './test-bed.js';

describeEngine('the Docker engine', (bed, engine) => {
  keepsContract(async () => ({ engine, image: (await pullOpen(bed, engine, 'base/busybox:1')).id }));
});
