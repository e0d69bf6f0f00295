import { Module } from '@nestjs/common';
import { StaffModule } from '../staff/staff.module';
import { CityService } from './city/city.service';
import { ClockController } from './clock.controller';
import { ClockService } from './clock.service';

/** The demonstration: a movable clock and a city to look at. Not part of production. */
@Module({
  imports: [StaffModule],
  controllers: [ClockController],
  providers: [CityService, ClockService],
  exports: [CityService, ClockService],
})
export class DemoModule {}
