/** Hands a file to the browser under its name. */
export function saveFile({ blob, name }: { blob: Blob; name: string }): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early for some browsers, which begin to read the address a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
