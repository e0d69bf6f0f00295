/** State of the process. */
export class Health {
  status: 'live' | 'ready';
}
