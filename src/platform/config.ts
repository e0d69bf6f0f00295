import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

/** An id is the first byte of what its key has sealed. */
const key = '(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2}):[A-Za-z0-9+/]{43}=';
const keyRing = new RegExp(`^${key}(,${key})*$`);
const oneKey = /^[A-Za-z0-9+/]{43}=$/;

/** Everything that differs between installations. Read from the environment once, validated, then injected. */
export class Config {
  /** `demo` brings a demonstration city, a movable clock and known sign-ins; `production` refuses all of them. */
  @IsIn(['demo', 'production'])
  BANGFU_MODE: 'demo' | 'production' = 'demo';

  /** TCP port of the HTTP server. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT: number = 3000;

  /** Address the HTTP server listens on. */
  @IsString()
  HOST: string = '127.0.0.1';

  /** Folder of the embedded database, uploaded files and audit anchors. */
  @IsString()
  DATA_DIR: string = '.data';

  /** Serving connection (a role that owns nothing); unset: an embedded PostgreSQL 18 is started in DATA_DIR. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL?: string;

  /** Owner connection, used by migrations only. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_OWNER_URL?: string;

  /** Server-side prepared statements; `off` for poolers in transaction mode that do not support them. */
  @IsIn(['on', 'off'])
  DATABASE_NAMED_STATEMENTS: 'on' | 'off' = 'on';

  /** Connections per process. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  DATABASE_POOL: number = 10;

  /** Connections per process for long work (jobs, exports): their statements may take minutes. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  DATABASE_LONG_POOL: number = 3;

  /** Milliseconds that a request waits for a connection before it is told that the system is busy. */
  @Type(() => Number)
  @IsInt()
  @Min(300)
  @Max(60_000)
  DATABASE_WAIT_MS: number = 1800;

  /** Milliseconds that one statement of a request may take. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  @Max(600_000)
  DATABASE_STATEMENT_MS: number = 5000;

  /** Milliseconds that one statement of a job or a report may take. */
  @Type(() => Number)
  @IsInt()
  @Min(1000)
  @Max(3_600_000)
  DATABASE_LONG_STATEMENT_MS: number = 300_000;

  /** Requests that a process answers at once; more are told that the system is busy. */
  @Type(() => Number)
  @IsInt()
  @Min(10)
  REQUESTS_AT_ONCE: number = 2000;

  /** Milliseconds that the process may be behind with everything before it takes no more requests. */
  @Type(() => Number)
  @IsInt()
  @Min(50)
  LOOP_DELAY_MS: number = 1000;

  /** Seconds that a stop waits for the requests that are being answered. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(300)
  STOP_GRACE_SECONDS: number = 20;

  /** Free bytes under DATA_DIR below which everything can be read and nothing written, unless the next is smaller. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  DISK_FREE_BYTES: number = 1024 ** 3;

  /** The same as a percentage of the disk; the smaller of the two holds. */
  @Type(() => Number)
  @Min(0)
  @Max(100)
  DISK_FREE_PERCENT: number = 10;

  /** `json`: every line of the log an object, and one for each request; `text`: for people, without requests. */
  @IsIn(['text', 'json'])
  LOG_FORMAT: 'text' | 'json' = 'text';

  /** Who presents it may read the figures at /api/metrics; without one they are read on the same machine only. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9._~+/=-]{16,200}$/)
  METRICS_TOKEN?: string;

  /** Jobs that this process works on at once; 0 leaves them to other processes. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(8)
  JOBS_AT_ONCE: number = 2;

  /** Days that the file a job made can be fetched; then it is wiped. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(90)
  JOB_FILE_DAYS: number = 7;

  /** Column keys as `id:base64` pairs, 32 bytes each, separated by commas; the last one seals, all of them open. */
  @Matches(keyRing)
  SEAL_KEYS: string;

  /** Key of the blind index over identity numbers and phones: 32 bytes, base64. */
  @Matches(oneKey)
  INDEX_KEY: string;

  /** Key of the digests and anchors of the change log: 32 bytes, base64. */
  @Matches(oneKey)
  AUDIT_KEY: string;

  /** Keys of access tokens, written like SEAL_KEYS. */
  @Matches(keyRing)
  TOKEN_KEYS: string;

  /** Append-only file outside the database that receives the head of the change log; default DATA_DIR/anchors.jsonl. */
  @IsOptional()
  @IsString()
  ANCHOR_FILE?: string;

  /** Folder of the built browser application; default: `web/dist` beside the compiled code. Without it, only the interface. */
  @IsOptional()
  @IsString()
  WEB_DIR?: string;

  /** Address people use, printed on notices; production demands https. */
  @IsUrl({ require_tld: false })
  PUBLIC_URL: string = 'http://localhost:3000';

  /** `yes` when a reverse proxy in front terminates HTTPS and sets X-Forwarded-*. */
  @IsIn(['yes', 'no'])
  TRUST_PROXY: 'yes' | 'no' = 'no';

  /** First moment of the demonstration's clock (demo mode only), ISO 8601. */
  @IsOptional()
  @IsISO8601({ strict: true })
  BANGFU_NOW?: string;

  /** Requests a signed-in person, or an anonymous address, may send in ten seconds. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  RATE_LIMIT: number = 100;

  /** Sign-in attempts one address may make in a minute. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  SIGN_IN_LIMIT: number = 20;

  /** Objections one address may file, and receipts it may look up, in an hour. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  PUBLIC_LIMIT: number = 20;

  /** Rules for passwords: `nist` (12 characters, guessed strength) or `djcp3` (10, three classes, 90 days, last five). */
  @IsIn(['nist', 'djcp3'])
  PASSWORD_PROFILE: 'nist' | 'djcp3' = 'nist';

  /** Warm standby for reads that may lag, as the role of DATABASE_URL. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_STANDBY_URL?: string;

  /** Milliseconds that the standby may be behind and still answer. */
  @Type(() => Number)
  @IsInt()
  @Min(500)
  @Max(600_000)
  DATABASE_STANDBY_LAG_MS: number = 5000;

  /** Folder of backups and archived WAL: on another disk or machine. Set: the WAL is archived there as it is written. */
  @IsOptional()
  @IsString()
  BACKUP_DIR?: string;

  /** Key that seals backups: 32 bytes, base64; not kept on the disk that is backed up. */
  @IsOptional()
  @Matches(oneKey)
  BACKUP_KEY?: string;

  /** Connection for backups and standbys, as a role with REPLICATION that reads everything. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//)
  BACKUP_DATABASE_URL?: string;

  /** Rows that one person may export alone; for more a second person must agree. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  EXPORT_LIMIT: number = 20_000;

  /** Exports that one person may ask for in an hour. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  EXPORT_RATE: number = 5;
  /** Largest workbook or text file of an import, in bytes. */
  @Type(() => Number)
  @IsInt()
  @Min(1024)
  IMPORT_UPLOAD_LIMIT: number = 50 * 1024 * 1024;

  /** Days after its last step that an import's file and staged rows are kept, and that a merged one can be undone. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(365)
  IMPORT_DAYS: number = 30;

  /** Largest uploaded file in bytes. */
  @Type(() => Number)
  @IsInt()
  @Min(1024)
  UPLOAD_LIMIT: number = 10 * 1024 * 1024;
}

/**
 * The address at which others reach the installation, without a slash at its end; undefined while PUBLIC_URL names this
 * machine alone, for then it is of no use on paper.
 */
export function publicAddress({ PUBLIC_URL }: Config): string | undefined {
  const address = URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL) : undefined;
  if (!address || !/^https?:$/u.test(address.protocol)) return undefined;
  const here = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(address.hostname);
  return here ? undefined : PUBLIC_URL.replace(/\/+$/u, '');
}

/** Variables by name, before anything is known of them. */
export type Environment = Record<string, string | undefined>;

/** The environment of the process; this file is the only one that reads it. */
export const processEnvironment = (): Environment => process.env;

/** Reads a configuration; throws naming the variables at fault, never their values. */
export function readConfig(environment: Environment = processEnvironment()): Config {
  const known = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, known, { exposeDefaultValues: true });
  const faulty = validateSync(config).map((error) => error.property);
  if (config.BANGFU_MODE === 'production') faulty.push(...unsafeForProduction(config));
  if (faulty.length) throw new Error(`configuration: check ${[...new Set(faulty)].join(', ')}`);
  return config;
}

function unsafeForProduction(config: Config): string[] {
  const faults: string[] = [];
  if (!config.DATABASE_URL) faults.push('DATABASE_URL');
  if (!config.PUBLIC_URL.startsWith('https://') || config.TRUST_PROXY !== 'yes')
    faults.push('PUBLIC_URL', 'TRUST_PROXY');
  if (config.BANGFU_NOW) faults.push('BANGFU_NOW');
  return faults;
}
