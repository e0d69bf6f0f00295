/** Numbers that JSON can write and JavaScript cannot hold: they stand in the text of the request as they are. */
export const rawNumber = (text: string): string => `@@${text}@@`;
export const withRawNumbers = (json: string): string => json.replace(/"@@([^@"]+)@@"/g, '$1');

const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
};

/** Values that have broken other people's software, for any place in a body. */
export const hostileValues: readonly unknown[] = [
  ...[null, true, '', ' ', '0', 'null', -1, 0, 0.1, [], {}, [[]], [null], { $ne: null }, deep(40)],
  ...['\0', 'a\0b', '\ud800', '\udc00x', '\u202e', '\ufeff', '\u200b', '\r\nset-cookie: a=b', '\u1820\u180b\u200d'],
  ...['包'.repeat(100_000), '𠮷'.repeat(5_000), '👩‍👩‍👧‍👦'.repeat(50), 'é'.repeat(300)],
  ...[`' or 1=1 --`, `"; drop table household; --`, '%', '_', '\\', '${7*7}', '{{7*7}}', '<script>alert(1)</script>'],
  ...['../../etc/passwd', '=1+1', '-0', 'NaN', 'Infinity', '1e309', '__proto__', 'constructor'],
  ...[2 ** 53, -(2 ** 53), 2 ** 31, -(2 ** 31) - 1, 2 ** 63, 1e21, 1.5, Number.MIN_VALUE],
  ...['1e309', '-1e309', '9223372036854775808', '1e-400', '123456789012345678901234567890'].map(rawNumber),
  ...['2019-02-30', '2019-13-01', '0000-00-00', '9999-12-31', '-000001-01-01', '2019-06-01T25:00:00Z', '20190601'],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '01900000-0000-7000-8000-00000000000',
    'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  ],
  ...['150500000000', '999999999999', '15052110120', '110105194912310021', '13800000000'],
];

/** The same for the path, where everything is text. */
export const hostileSegments: readonly string[] = [
  ...['0', '-1', 'null', 'undefined', 'NaN', '%', '%00', '%2e%2e', '%ff', '%ED%A0%80', 'a%0d%0ab', '__proto__', '*'],
  ...['01900000-0000-7000-8000-00000000000', '01900000-0000-7000-8000-00000000000g', '{id}', "1' or '1'='1"].map(
    encodeURI,
  ),
  ...['x'.repeat(190), 'x'.repeat(3000), encodeURIComponent('包'.repeat(60)), encodeURIComponent('𠮷')],
  ...['00000000-0000-0000-0000-000000000000', '01900000-0000-7000-8000-000000000000'],
];

/** The same for a query parameter, already encoded. */
export const hostileQueries: readonly string[] = [
  ...['', '%00', '%', '%ff', '%ED%A0%80', '-1', '0', '1.5', '1e309', '99999999999999999999', 'NaN', 'true', 'null'],
  ...['a'.repeat(5000), encodeURIComponent('包'.repeat(2000)), encodeURIComponent('\ud83d\ude00'), '[]', '2019-02-30'],
  ...['eyJh', 'W10', 'WyJhIl0', 'bnVsbA', Buffer.from('["2019-01-01T00:00:00Z","x"]').toString('base64url')],
  ...[Buffer.from('["9999999-01-01",1]').toString('base64url'), '%27%20or%201%3D1--', '150500000000', '999999999999'],
];

/** Whole bodies that are no JSON, or no object. */
export const hostileTexts: readonly string[] = [
  ...['', ' ', '{', '{"a":', '[]', '[[]]', 'null', '"text"', '1', 'true', 'NaN', '{"a":NaN}', "{'a':1}", '{"a":1,}'],
  ...[
    '\ufeff{}',
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"a":1}{"b":2}',
    '\0',
    '{"a":"\\ud800"}',
  ],
  ...['['.repeat(20_000), '{"a":'.repeat(5_000), `{"a":"${'x'.repeat(1_100_000)}"}`, '{"a":1e309}', '{"":""}'],
];

export const hostileTypes: readonly string[] = [
  ...[
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/octet-stream',
  ],
  ...[
    'multipart/form-data; boundary=',
    'application/json; charset=utf-16',
    'application/json; charset=x',
    'json',
    '*/*',
  ],
  ...['application/problem+json', 'multipart/form-data; boundary=x'],
];

export const hostileHeaders: readonly Record<string, string>[] = [
  ...['', 'a', 'x'.repeat(200), 'with space', '包包包包包包包包', '../../..', '{}'].map((key) => ({
    'idempotency-key': key,
  })),
  ...['en', 'zh-CN', '*', 'x'.repeat(3000), ';;;q=1'].map((value) => ({ 'accept-language': value })),
  ...['text/html', 'application/xml', 'x'].map((value) => ({ accept: value })),
  ...['Bearer', 'Bearer ', 'Bearer a.b.c', 'Basic YTpi', 'x'.repeat(5000)].map((value) => ({ authorization: value })),
  { cookie: 'refresh=x; __Host-refresh=%00; a' },
  { 'x-forwarded-for': "1' or 1=1" },
  { range: 'bytes=0-1' },
  { 'if-none-match': '*' },
  { 'x-http-method-override': 'DELETE' },
];
