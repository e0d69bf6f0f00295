/** Names of WAL segments: timeline and number, 8 hexadecimal digits each part. */
const hex = (value: bigint) => value.toString(16).toUpperCase().padStart(8, '0');

export const segmentStart = (lsn: bigint, size: bigint): bigint => lsn - (lsn % size);

/** Name of the segment that holds a position. */
export function segmentName(timeline: number, lsn: bigint, size: bigint): string {
  const number = lsn / size;
  const perId = 0x1_0000_0000n / size;
  return `${hex(BigInt(timeline))}${hex(number / perId)}${hex(number % perId)}`;
}

/** Position at which a segment begins. */
export function segmentPosition(name: string, size: bigint): bigint {
  const perId = 0x1_0000_0000n / size;
  return (BigInt(`0x${name.slice(8, 16)}`) * perId + BigInt(`0x${name.slice(16, 24)}`)) * size;
}
