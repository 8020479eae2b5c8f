export { ContractError } from './contract-error.js';
export { type DiffOptions, diffContracts, type OpenApiDocument } from './diff-contracts.js';
export {
  type Change,
  type ContractDiff,
  type Direction,
  type Finding,
  type FindingOperation,
  type Level,
  type Locate,
  levels,
  type SourceLocation,
  type Surface,
  surfaces,
} from './finding.js';
export {
  type LifecycleEntry,
  type LifecycleOptions,
  listLifecycle,
} from './lifecycle/list-lifecycle.js';
export { type LoadedContract, loadContract } from './load/load-contract.js';
export type { SourceOptions } from './load/open-source.js';
export { applyPolicy } from './policy/apply-policy.js';
export type { JudgedDiff, JudgedFinding, PolicyProblem } from './policy/judged-diff.js';
export { emptyPolicy, loadPolicy } from './policy/load-policy.js';
export type { Override, Policy, Waiver } from './policy/policy.js';
export { ruleIds } from './policy/rule-ids.js';
export { createPaint, type Paint } from './report/paint.js';
export { renderGithub } from './report/render-github.js';
export { renderJson } from './report/render-json.js';
export { renderMarkdown } from './report/render-markdown.js';
export { renderSarif } from './report/render-sarif.js';
export { renderTerminal, type TerminalOptions } from './report/render-terminal.js';
export type { Report, ReportedContract } from './report/report.js';
