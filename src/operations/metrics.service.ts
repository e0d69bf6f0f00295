import { Injectable, OnModuleInit } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DiskSpace } from '../platform/files/disk-space.service';
import { UnitOfWork } from '../platform/unit-of-work';
import { Gate } from './gate.service';
import { RequestLog } from './request-log.service';
import { Lag, StoredFigures } from './stored-figures.service';

/** Bounds of durations, seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of this process and of what it serves, in Prometheus' text form. None of them names anybody. */
@Injectable()
export class Metrics implements OnModuleInit {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'bangfu_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers: [this.registry],
  });
  private readonly running = this.gauge('requests_running', 'Requests being answered');
  private readonly refused = this.gauge('requests_refused', 'Requests refused by the gate since the start', 'code');
  private readonly connections = this.gauge(
    'database_connections',
    'Connections of each pool: there may be (size), in use (busy), waited for (waiting)',
    'pool',
    'state',
  );
  private readonly up = this.gauge('database_up', '1 when the database answers');
  private readonly waiting = this.gauge('background_waiting', 'What waits to be sealed or folded, in rows', 'work');
  private readonly age = this.gauge('background_age_seconds', 'Age of the oldest row that waits', 'work');
  private readonly jobs = this.gauge('jobs', 'Jobs that wait or run, and those that ended within a day', 'state');
  private readonly disk = this.gauge('disk_bytes', 'Disk under DATA_DIR: free, size, and the limit of writing', 'what');
  private readonly readOnly = this.gauge('read_only', '1 while writes are refused because the disk is low');

  constructor(
    private readonly log: RequestLog,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly space: DiskSpace,
    private readonly stored: StoredFigures,
  ) {}

  /** The default figures bring the delay of the event loop, memory, processor time and garbage collection. */
  onModuleInit(): void {
    collectDefaultMetrics({ register: this.registry });
    this.log.watch(({ method, route, status, milliseconds }) =>
      this.requests.observe({ method, route, status }, milliseconds / 1000),
    );
  }

  async text(): Promise<string> {
    this.takeOwn();
    await this.takeStored();
    return this.registry.metrics();
  }

  private gauge(name: string, help: string, ...labelNames: string[]): Gauge {
    return new Gauge({ name: `bangfu_${name}`, help, labelNames, registers: [this.registry] });
  }

  private takeOwn(): void {
    this.running.set(this.gate.inside);
    for (const [code, count] of this.gate.refused) this.refused.set({ code }, count);
    for (const { pool, size, busy, waiting } of this.work.load)
      for (const [state, count] of Object.entries({ size, busy, waiting }))
        this.connections.set({ pool, state }, count);
    const { free, size, limit, low } = this.space;
    for (const [what, bytes] of Object.entries({ free, size, limit })) this.disk.set({ what }, bytes);
    this.readOnly.set(low ? 1 : 0);
  }

  /** What the database did not tell is left out: an old figure would look like a new one. */
  private async takeStored(): Promise<void> {
    const stored = await this.stored.read();
    this.up.set(stored ? 1 : 0);
    for (const gauge of [this.waiting, this.age, this.jobs]) gauge.reset();
    if (!stored) return;
    for (const [work, lag] of Object.entries<Lag>({ sealing: stored.sealing, folding: stored.folding })) {
      this.waiting.set({ work }, lag.waiting);
      this.age.set({ work }, lag.seconds);
    }
    for (const [state, count] of Object.entries(stored.jobs)) this.jobs.set({ state }, count);
  }
}
