import { Standards } from '../regions/standards.rules';
import { contextFor, contextFromStandards, farmingThresholds, pastoralThresholds } from './context';

function standards(values: Record<string, number>): Standards {
  const rest = { unit: '', regionCode: '150526000000', validFrom: '2024-01-01', source: '' };
  return new Standards(Object.entries(values).map(([key, value]) => ({ key, value, ...rest })));
}

describe('context of a check', () => {
  it('takes what the place has set and keeps the default of its economy for the rest', () => {
    const inForce = standards({ 'region.pastoral': 1, 'monitoring.base': 830_000, 'check.pastureMaxMu': 4000 });
    expect(contextFromStandards('2024-05-20', (key) => inForce.find(key))).toEqual({
      today: '2024-05-20',
      economy: 'pastoral',
      thresholds: { ...pastoralThresholds, monitoringBaseFen: 830_000, pastureMaxMu: 4000 },
    });
    expect(inForce.used().map((one) => one.key)).toEqual(['check.pastureMaxMu', 'monitoring.base', 'region.pastoral']);
  });

  it('is a farming one where nothing says otherwise, without a line of its own', () => {
    const context = contextFromStandards('2019-05-20', () => undefined, { sameIdNumberElsewhere: ['m'] });
    expect(context).toEqual({ ...contextFor('2019-05-20', 'farming'), sameIdNumberElsewhere: ['m'] });
    expect(context.thresholds).toEqual(farmingThresholds);
    expect(context.thresholds).toMatchObject({ povertyLineFen: 0, monitoringBaseFen: 0 });
  });
});
