import { Turnstile } from './turnstile';

describe('the turnstile', () => {
  it('lets in as many as there are places, then one for each that leaves, in the order they came', async () => {
    const turnstile = new Turnstile(2);
    expect([turnstile.enter(1000), turnstile.enter(1000)]).toEqual([undefined, undefined]);
    const entered: string[] = [];
    const line = ['first', 'second'].map(async (name) => {
      await turnstile.enter(1000);
      entered.push(name);
    });
    expect([turnstile.busy, turnstile.waiting]).toEqual([2, 2]);
    turnstile.leave();
    await line[0];
    expect([entered, turnstile.busy, turnstile.waiting]).toEqual([['first'], 2, 1]);
    turnstile.leave();
    await line[1];
    turnstile.leave();
    turnstile.leave();
    expect([entered, turnstile.busy, turnstile.waiting]).toEqual([['first', 'second'], 0, 0]);
  });

  it('sends away who has waited long enough, and keeps the place for the others', async () => {
    const turnstile = new Turnstile(1);
    await turnstile.enter(1000);
    const impatient = turnstile.enter(10);
    const patient = turnstile.enter(5000);
    await expect(impatient).rejects.toMatchObject({ status: 503, code: 'service.busy' });
    turnstile.leave();
    await patient;
    expect([turnstile.busy, turnstile.waiting]).toEqual([1, 0]);
  });
});
