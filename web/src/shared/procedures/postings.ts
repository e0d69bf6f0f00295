type Words = Readonly<Record<string, string>>;

/**
 * The usual words of a notice by its type (`04-removal`: that of a removal). They hang in a village and are Chinese, whatever language the person at the
 * screen reads; a catalogue of another language holds their meaning.
 */
export async function postingText(which: string): Promise<string> {
  const words = (await import('@/words/zh/procedures.json')).default as Words;
  const key = `procedures.posting.${which}`;
  return words[key.slice('procedures.'.length)] ?? '';
}
