import { Module } from '@nestjs/common';
import { Housekeeping } from './housekeeping.service';
import { KeyRotation } from './key-rotation.service';

/** What an installation needs beside the work: rows that were kept long enough go, and keys are changed. */
@Module({ providers: [Housekeeping, KeyRotation] })
export class UpkeepModule {}
