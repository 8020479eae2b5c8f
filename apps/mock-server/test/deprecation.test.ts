import { describe, expect, it } from 'vitest';
import { deprecationHeaders } from '../src/handle/deprecation-headers.js';

// Nothing in the contract is deprecated, so the row of the operation table is made up here.
describe('the responses of a deprecated operation', () => {
  it('tell since when and until when, as RFC 9745 and RFC 8594 write it', () => {
    expect(deprecationHeaders({ deprecated: { since: '2026-11-01', sunset: '2027-06-01' } })).toEqual({
      deprecation: '@1793491200',
      sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
    });
  });

  it('do not tell a version or a mistake as a date', () => {
    expect(
      deprecationHeaders({ deprecated: { since: '1.4.0', sunset: '2027-06-01T12:00:00+02:00' } }),
    ).toEqual({
      sunset: 'Tue, 01 Jun 2027 10:00:00 GMT',
    });
    expect(deprecationHeaders({ deprecated: { sunset: '2027-16-01' } })).toEqual({});
  });

  it('are the only ones that tell it', () => {
    expect(deprecationHeaders({})).toEqual({});
  });
});
