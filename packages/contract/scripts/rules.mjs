// Writes RULES.md from the rules that were built.
import { writeFileSync } from 'node:fs';
import { placeRules, travelRules } from '../dist/rules/all-rules.js';
import { listRules } from './list-rules.mjs';

writeFileSync(new URL('../RULES.md', import.meta.url), listRules({ travelRules, placeRules }));
