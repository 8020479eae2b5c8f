import { withChanges } from '../../handlers/with-changes.js';
import type { Fields } from '../../store/fields.js';
import type { ContractModule } from '../contract-module.js';

/** The fields of the older contract that say what starts a pipeline. */
const olderFields = ['on', 'events', 'start_date', 'delay', 'cron'];
const scheduleFields = ['start_date', 'delay', 'cron'];
const olderTypes: readonly unknown[] = ['PUSH', 'CREATE_REF', 'DELETE_REF', 'PULL_REQUEST'];

/**
 * Where a pipeline keeps what an older client said of this. It can say things that have no meaning, such as events of a
 * pipeline that runs on click, and reads them back; the newest contract has words for what has a meaning alone.
 */
const said = '2024-10';

type Event = Fields & { type: string };

export const pipelineEvents: ContractModule = {
  name: 'pipeline-events',
  from: '2024-10',
  to: '2026-01',
  claims: [
    {
      rules: ['request-property-removed', 'response-property-removed'],
      places: /^(Add|Edit)?Pipeline\.(start_date|delay|cron)$/,
    },
    {
      rules: ['request-property-required-removed', 'request-property-removed', 'response-property-removed'],
      places: /^((Add|Edit)?Pipeline|PipelineSummary)\.on$/,
    },
    { rules: ['response-known-value-added'], places: /^PipelineEvent\.type (SCHEDULE|WEBHOOK|EMAIL)$/ },
  ],
  upBody: {
    'pipelines.add': (body) => {
      const own = pick(body, olderFields);
      const events = effective(own);
      return { ...others(body), [said]: own, ...(events.length > 0 && { events }) };
    },
    'pipelines.edit': (body, before) => {
      if (!olderFields.some((name) => Object.hasOwn(body, name))) return body;
      const own = withChanges(olderOf(before), pick(body, olderFields));
      const events = [...effective(own, scheduleOf(before)), ...hiddenOf(before)];
      return { ...others(body), [said]: own, events: events.length > 0 ? events : null };
    },
  },
  down: { Pipeline: lowerShown, PipelineSummary: lowerShown, AddPipeline: lower },
  renewBody: {
    'pipelines.edit': (body) => (Object.hasOwn(body, 'events') ? { ...body, [said]: null } : body),
  },
};

function lower(pipeline: Fields): Fields {
  return { ...pipeline, events: undefined, ...olderOf(pipeline) };
}

/** Every answer about an action shows its pipeline, which is made for that answer alone: no copy is needed. */
function lowerShown(pipeline: Fields): Fields {
  const older = olderOf(pipeline);
  if (pipeline.events !== undefined && older.events === undefined) pipeline.events = undefined;
  return Object.assign(pipeline, older);
}

function olderOf(pipeline: Fields): Fields {
  return (pipeline[said] as Fields | undefined) ?? toOlder(pipeline);
}

function toOlder(pipeline: Fields): Fields {
  const schedule = scheduleOf(pipeline);
  const events = eventsOf(pipeline).filter(({ type }) => olderTypes.includes(type));
  const byEvent = events.length > 0 ? 'EVENT' : 'CLICK';
  return {
    on: schedule === undefined ? byEvent : 'SCHEDULE',
    ...(events.length > 0 && { events }),
    ...(schedule !== undefined && withoutNull(pick(schedule, scheduleFields))),
  };
}

/** The events that have an effect, of all that an older client said. */
function effective({ on, events = [], ...own }: Fields, schedule?: Event): Event[] {
  if (on === 'CLICK') return [];
  if (on !== 'SCHEDULE') return events as Event[];
  const timezone = schedule?.timezone;
  return [{ type: 'SCHEDULE', ...(timezone !== undefined && { timezone }), ...pick(own, scheduleFields) }];
}

function scheduleOf(pipeline: Fields): Event | undefined {
  return eventsOf(pipeline).find(({ type }) => type === 'SCHEDULE');
}

/** The events that the older contract cannot tell of: an older client keeps them when it edits the others. */
function hiddenOf(pipeline: Fields): Event[] {
  const shown = scheduleOf(pipeline);
  return eventsOf(pipeline).filter((event) => event !== shown && !olderTypes.includes(event.type));
}

function eventsOf({ events }: Fields): readonly Event[] {
  return (events ?? []) as Event[];
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** Inside an event null is kept; a field of a pipeline that is not set is not there. */
function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function others(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !olderFields.includes(name)));
}
