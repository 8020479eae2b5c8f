export { type Checked, checkRequest, checkResponse } from './check.js';
export { closest } from './closest.js';
export { describeIssue, describeUnknownField, type Place, type Problem } from './describe-issue.js';
export { readView } from './read-view.js';
export { refusedFields } from './refused-fields.js';
export { withDefaults } from './with-defaults.js';
