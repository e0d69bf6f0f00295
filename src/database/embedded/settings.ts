const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'bangfu',
  max_connections: 100,
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  wal_level: 'replica',
  max_wal_senders: 10,
  // A standby or an archive that is gone for good must not fill the disk with the WAL kept for it.
  max_slot_wal_keep_size: '4GB',
  autovacuum_vacuum_scale_factor: 0.02,
  autovacuum_vacuum_insert_scale_factor: 0.01,
  // Error messages and their details quote values of rows: the server's log keeps only its own life.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const throwaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The server's settings as `name=value`; a throwaway server gives up what only matters after a crash. */
export const serverSettings = (durable: boolean): string[] =>
  Object.entries({ ...common, ...(durable ? {} : throwaway) }).map(([name, value]) => `${name}=${value}`);
