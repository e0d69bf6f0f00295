import { DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AssistanceModule } from './assistance/assistance.module';
import { AuditModule } from './audit/audit.module';
import { BackupModule } from './backup/backup.module';
import { DemoModule } from './demo/demo.module';
import { DatabaseModule } from './database/database.module';
import { FieldModule } from './field/field.module';
import { HealthModule } from './health/health.module';
import { HouseholdsModule } from './households/households.module';
import { ImportsModule } from './imports/imports.module';
import { RecordsModule } from './households/records.module';
import { MonitoringModule } from './monitoring/monitoring.module';
import { OperationsModule } from './operations/operations.module';
import { Config } from './platform/config';
import { JobsModule } from './platform/jobs/jobs.module';
import { PlatformModule } from './platform/platform.module';
import { ProceduresModule } from './procedures/procedures.module';
import { MetricsModule } from './metrics/metrics.module';
import { RegionsModule } from './regions/regions.module';
import { RequestLimits } from './staff/request-limits.guard';
import { StaffModule } from './staff/staff.module';
import { UpkeepModule } from './upkeep/upkeep.module';
import { VisitsModule } from './visits/visits.module';

/** The list of features. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.with(config),
        PlatformModule.with(config),
        JobsModule,
        OperationsModule,
        HealthModule,
        RegionsModule,
        StaffModule,
        HouseholdsModule,
        RecordsModule,
        ProceduresModule,
        AssistanceModule,
        VisitsModule,
        MonitoringModule,
        FieldModule,
        MetricsModule,
        ImportsModule,
        AuditModule,
        UpkeepModule,
        BackupModule,
        ...(config.BANGFU_MODE === 'demo' ? [DemoModule] : []),
      ],
      providers: [{ provide: APP_GUARD, useClass: RequestLimits }],
    };
  }
}
