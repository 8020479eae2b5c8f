import { isZone } from '../executions/local-time.js';
import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';

/**
 * Checks the time zones of trigger conditions and schedules, which the contract can only call text.
 *
 * @throws {Refusal} naming those that do not exist
 */
export function checkZones({ trigger_conditions: conditions, events }: Fields): void {
  const problems = [...zonesIn(conditions, 'trigger_conditions'), ...zonesIn(events, 'events')]
    .filter(({ zone }) => !isZone(zone))
    .map(({ path, zone }) => ({
      path,
      message: `must be a time zone of the tz database; it is ${JSON.stringify(zone)}`,
    }));
  if (problems.length > 0) throw invalid(problems);
}

function zonesIn(conditions: unknown, at: string): { path: string; zone: string }[] {
  if (!Array.isArray(conditions)) return [];
  return conditions.flatMap(({ timezone: zone, trigger_operands: inner }, index) => {
    const path = `${at}[${index}]`;
    const own = typeof zone === 'string' ? [{ path: `${path}.timezone`, zone }] : [];
    return [...own, ...zonesIn(inner, `${path}.trigger_operands`)];
  });
}
