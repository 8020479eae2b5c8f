export { type Checked, checkRequest, checkResponse } from './check.js';
export { closest } from './closest.js';
export type { Problem } from './describe-issue.js';
