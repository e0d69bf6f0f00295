import { Module } from '@nestjs/common';

/** The division tree, code lists and standards. */
@Module({})
export class RegionsModule {}
