import { jpeg, pdf, png, webp, zip } from '../../../test/make-files';
import { mediaTypeOf } from './content-type.rules';

describe('the type of a file by its content', () => {
  it.each([
    ['image/png', png('a')],
    ['image/jpeg', jpeg('a')],
    ['image/webp', webp('a')],
    ['application/pdf', pdf('a')],
  ])('knows %s', (type, bytes) => expect(mediaTypeOf(bytes)).toBe(type));

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<html><script>alert(1)</script></html>')],
    ['SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['GIF', Buffer.from('GIF89a')],
    ['an archive', zip()],
    ['a program', Buffer.from('MZ\x90\x00', 'latin1')],
    ['a PNG cut short', png('a').subarray(0, -6)],
    ['a PNG with bytes behind its end', Buffer.concat([png('a'), Buffer.from('<script>')])],
    ['a PNG without header', Buffer.concat([png('a').subarray(0, 8), png('a').subarray(33)])],
    ['a JPEG without end', jpeg('a').subarray(0, -2)],
    ['a WebP that claims to be longer', Buffer.concat([webp('a').subarray(0, -4)])],
    ['a PDF behind something else', Buffer.concat([Buffer.from('GIF89a'), pdf('a')])],
    ['a JPEG that is an archive too', Buffer.concat([jpeg('a'), zip()])],
    ['a PDF that is an archive too', Buffer.concat([pdf('a'), zip()])],
  ])('refuses %s', (_, bytes) => expect(mediaTypeOf(bytes)).toBeNull());
});
