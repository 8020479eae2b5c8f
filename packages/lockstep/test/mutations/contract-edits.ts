import type { Contract, Schema } from '@buddykit/codegen';

type Edit = (text: string) => string;
type Operation = NonNullable<Contract['paths'][string]['get']>;

/** The contract with one operation more. */
export function withOperation(id: string): Edit {
  return edit(({ paths }) => {
    const responses = { '204': { description: 'Done.' } };
    paths['/copies'] = { post: { operationId: id, summary: 'x', description: 'x', tags: [], responses } };
  });
}

/** The contract with one operation less. */
export function withoutOperation(id: string): Edit {
  return edit(({ paths }) => {
    for (const item of Object.values(paths)) {
      const found = Object.entries(item).find(([, operation]) => Object(operation).operationId === id);
      if (found) delete item[found[0] as 'get'];
    }
  });
}

/** The contract without the examples of an operation's request. */
export function withoutExamples(id: string): Edit {
  return edit(({ paths }) => {
    const operations = Object.values(paths).flatMap((item) => Object.values(item) as Operation[]);
    const { requestBody } = operations.find(({ operationId }) => operationId === id) ?? {};
    for (const media of Object.values(requestBody?.content ?? {})) delete media.examples;
  });
}

/** The contract with an optional parameter that was required. */
export function withOptionalParameter(name: string): Edit {
  return edit(({ components }) => {
    delete components.parameters[name]?.required;
  });
}

/** The contract with one field more in a schema. */
export function withField(schema: string, field: string): Edit {
  return withChange(schema, field, { type: 'string' });
}

/** The contract with a field that is something else, in all schemas whose names begin so. */
export function withChange(prefix: string, field: string, property: Schema): Edit {
  return editSchemas(prefix, (schema) => {
    schema.properties = { ...schema.properties, [field]: { ...schema.properties?.[field], ...property } };
  });
}

/** The contract with a field that is required, in all schemas whose names begin so. */
export function withRequired(prefix: string, field: string): Edit {
  return editSchemas(prefix, (schema) => {
    schema.required = [...(schema.required ?? []), field];
  });
}

function editSchemas(prefix: string, change: (schema: Schema) => void): Edit {
  return edit(({ components }) => {
    for (const [name, schema] of Object.entries(components.schemas)) {
      if (name.startsWith(prefix) && schema.properties) change(schema);
    }
  });
}

function edit(change: (contract: Contract) => void): Edit {
  return (text) => {
    const contract = JSON.parse(text) as Contract;
    change(contract);
    return `${JSON.stringify(contract, null, 2)}\n`;
  };
}
