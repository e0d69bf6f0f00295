import { Texts, Trip } from './trip';

describe('a trip to the database', () => {
  /** The client replaces the callback by one that also ends its time limit. */
  const sent = () => {
    const ends: [Error | null, Texts[]][] = [];
    const trip = new Trip([], () => {
      throw new Error('the time limit would go on');
    });
    trip.callback = (...end) => ends.push(end);
    return { trip, ends };
  };

  it('brings the rows of each statement, by the callback that ends the time limit', () => {
    const { trip, ends } = sent();
    trip.handleDataRow({ fields: ['a', null] });
    trip.handleCommandComplete();
    trip.handleCommandComplete();
    trip.handleReadyForQuery();
    expect(ends).toEqual([[null, [[['a', null]], []]]]);
  });

  it('fails by the same', () => {
    const { trip, ends } = sent();
    const error = new Error('away');
    trip.handleError(error);
    expect(ends).toEqual([[error, []]]);
  });
});
