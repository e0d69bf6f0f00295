import { IsInt, IsISO8601, IsOptional, Max, Min } from 'class-validator';

/** Where to move the clock of the demonstration: to a moment, or by days. */
export class MoveClock {
  /** A moment, ISO 8601, between 2013 and 2100. */
  @IsOptional()
  @IsISO8601({ strict: true })
  now?: string;

  /** Days on from now; negative goes back. */
  @IsOptional()
  @IsInt()
  @Min(-3650)
  @Max(3650)
  days?: number;
}

/** What time it is in the demonstration. */
export class ClockView {
  /** ISO 8601, UTC. */
  now: string;
  /** The day in Asia/Shanghai, YYYY-MM-DD. */
  today: string;
}
