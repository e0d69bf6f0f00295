import { deviceOf } from './devices.rules';

describe('devices by what their browser says', () => {
  it('names a phone, a desk and a browser inside of another application', () => {
    const chrome =
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0 Safari/537.36';
    expect(deviceOf(chrome)).toEqual({ browser: 'Chrome', system: 'Android' });
    expect(deviceOf(`${chrome} MicroMessenger/8.0`).browser).toBe('WeChat');
    expect(deviceOf(`Mozilla/5.0 (Windows NT 10.0) ${chrome.slice(50)} Edg/110.0`)).toEqual({
      browser: 'Edge',
      system: 'Windows',
    });
  });

  it('says nothing where nothing is known', () => {
    expect(deviceOf(null)).toEqual({ browser: null, system: null });
    expect(deviceOf('curl/8.0')).toEqual({ browser: null, system: null });
  });
});
