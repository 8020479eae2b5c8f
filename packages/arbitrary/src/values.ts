import fc from 'fast-check';

/** Text of any kind, the awkward ones too. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', '0', 'null', 'a:b', '$name', 'secure!x', '__proto__', 'constructor'),
  },
);

/** A date and time as RFC 3339 writes it, in UTC or another time zone. */
export const anyDate = fc
  .tuple(
    fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom('Z', '+02:00', '-11:30'),
  )
  .map(([date, zone]) => date.toISOString().replace('Z', zone));

// A whole number beyond 2^53 is an integer for JSON Schema and none for zod: JavaScript cannot hold it exactly.
const anyNumber = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1, max: 70_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

/** Any JSON value with numbers that JavaScript can hold. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    fc.oneof(fc.constant(null), fc.boolean(), anyNumber, anyText),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

/** Names that an object of JavaScript has without being given them. */
export const treacherousNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
