import { isPublicId, newPublicId } from './public-id.rules';

const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

describe('public ids', () => {
  it('are all different and pass their own check', () => {
    const ids = Array.from({ length: 1000 }, newPublicId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.filter((id) => !isPublicId(id))).toEqual([]);
  });

  it('show any one wrong sign and any two swapped neighbours', () => {
    const id = newPublicId();
    for (let at = 0; at < id.length; at++) {
      for (const sign of signs) {
        if (sign !== id.charAt(at)) expect(isPublicId(id.slice(0, at) + sign + id.slice(at + 1))).toBe(false);
      }
      const [left, right] = [id.charAt(at), id.charAt(at + 1)];
      if (right && left !== right) expect(isPublicId(id.slice(0, at) + right + left + id.slice(at + 2))).toBe(false);
    }
  });

  it.each([[''], ['ABC'], ['0000000000'], ['22222222222'], ['iiiiiiiiii']])('are not %j', (text) => {
    expect(isPublicId(text)).toBe(false);
  });
});
