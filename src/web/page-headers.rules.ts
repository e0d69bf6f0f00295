/** What a page may load, by the part of the address space it comes from. No policy names a host but our own. */
const pages = policy({
  'default-src': `'none'`,
  'script-src': `'self'`,
  // Vue sets styles through the object model, which no policy forbids: attributes and elements are not needed.
  'style-src': `'self'`,
  'font-src': `'self'`,
  // Photographs that wait on the phone are shown from memory; small pictures are part of the style sheet.
  'img-src': `'self' blob: data:`,
  'media-src': `'self' blob:`,
  'connect-src': `'self'`,
  'worker-src': `'self'`,
  'manifest-src': `'self'`,
  // Sheets for printing are fetched with the person's token and shown from memory.
  'frame-src': `'self' blob:`,
  'form-action': `'self'`,
  'base-uri': `'none'`,
  'frame-ancestors': `'none'`,
});
const answers = policy({ 'default-src': `'none'`, 'frame-ancestors': `'none'` });
/** The browsable page of the interface document, whose style is partly written into it. */
const docs = policy({
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self' 'unsafe-inline'`,
  'img-src': `'self' data:`,
  'connect-src': `'self'`,
  'base-uri': `'none'`,
  'frame-ancestors': `'none'`,
});

/** Camera and place serve visits and codes; nothing else that a device offers is ever asked for. */
const devices = 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), serial=(), display-capture=()';

/** Whether an address belongs to the interface, and not to a page. */
export const isInterface = (path: string): boolean => /^\/api(\/|$)/.test(path);

/** The part of an address before its query. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** Headers that say what the browser may do with an answer from this address, and how long it may keep it. */
export function pageHeaders(path: string): Record<string, string> {
  const policies = isInterface(path) ? (/^\/api\/docs(\/|$)/.test(path) ? docs : answers) : pages;
  return {
    'content-security-policy': policies,
    'permissions-policy': devices,
    // Nobody keeps what was not said to be keepable: the answers hold personal data.
    'cache-control': 'no-store',
  };
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
