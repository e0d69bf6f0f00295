import { searchFor } from './search.rules';

describe('what the one search box looks for', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['包志强', { name: '包志强' }],
    ['bzq', { name: 'bzq' }],
    ['150521197903121115', { idNumber: '150521197903121115' }],
    ['15052119790312111x', { idNumber: '15052119790312111X' }],
    ['１５０５２１１９７９０３１２１１１５', { idNumber: '150521197903121115' }],
    ['1384750 5678', { phone: '13847505678' }],
    ['150521000008', { number: '150521000008' }],
    ['CHXDYUF777', { publicId: 'CHXDYUF777' }],
    ['chxdy-uf777', { publicId: 'CHXDYUF777' }],
    ['1505', undefined],
    ['wuyunqimeg', { name: 'wuyunqimeg' }],
  ])('%p is %p', (typed, meant) => expect(searchFor(typed)).toEqual(meant));
});
