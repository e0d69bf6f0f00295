import { Foundation1764000000000 } from './migrations/1764000000000-foundation';
import { Staff1764000001000 } from './migrations/1764000001000-staff';
import { Standards1764000002000 } from './migrations/1764000002000-standards';
import { AccessLog1764000003000 } from './migrations/1764000003000-access-log';
import { Seals1764000003100 } from './migrations/1764000003100-seals';
import { History1764000003200 } from './migrations/1764000003200-history';
import { Households1764000004000 } from './migrations/1764000004000-households';
import { HouseholdSearch1764000004100 } from './migrations/1764000004100-household-search';
import { Surveys1764000005000 } from './migrations/1764000005000-surveys';
import { Duplicates1764000005100 } from './migrations/1764000005100-duplicates';
import { Procedures1764000006000 } from './migrations/1764000006000-procedures';
import { Changes1764000007000 } from './migrations/1764000007000-changes';
import { Notices1764000008000 } from './migrations/1764000008000-notices';
import { Evidence1764000009000 } from './migrations/1764000009000-evidence';
import { Upkeep1764000009100 } from './migrations/1764000009100-upkeep';
import { RemovalNotices1764000009200 } from './migrations/1764000009200-removal-notices';
import { StatementTriggers1764100000000 } from './migrations/1764100000000-statement-triggers';
import { Jobs1764100001000 } from './migrations/1764100001000-jobs';
import { HouseholdCounts1764100004000 } from './migrations/1764100004000-household-counts';
import { Exports1764100004100 } from './migrations/1764100004100-exports';
import { Imports1764100003000 } from './migrations/1764100003000-imports';
import { VillageChanges1764200000000 } from './migrations/1764200000000-village-changes';
import { CardOffices1764200001000 } from './migrations/1764200001000-card-offices';
import { Receipts1764200002000 } from './migrations/1764200002000-receipts';
import { NameSearch1764200003000 } from './migrations/1764200003000-name-search';
import { Followers1764200004000 } from './migrations/1764200004000-followers';
import { PlacedNames1764200005000 } from './migrations/1764200005000-placed-names';
import { Helpers1764300000000 } from './migrations/1764300000000-helpers';
import { Measures1764300002000 } from './migrations/1764300002000-measures';
import { Programmes1764300001000 } from './migrations/1764300001000-programmes';
import { Visits1764310000000 } from './migrations/1764310000000-visits';
import { Monitoring1764310001000 } from './migrations/1764310001000-monitoring';
import { Problems1764310002000 } from './migrations/1764310002000-problems';

/** Every migration, one line each, in the order they run. */
export const migrations = [
  Foundation1764000000000,
  Staff1764000001000,
  Standards1764000002000,
  AccessLog1764000003000,
  Seals1764000003100,
  History1764000003200,
  Households1764000004000,
  HouseholdSearch1764000004100,
  Surveys1764000005000,
  Duplicates1764000005100,
  Procedures1764000006000,
  Changes1764000007000,
  Notices1764000008000,
  Evidence1764000009000,
  Upkeep1764000009100,
  RemovalNotices1764000009200,
  StatementTriggers1764100000000,
  Jobs1764100001000,
  Imports1764100003000,
  HouseholdCounts1764100004000,
  Exports1764100004100,
  VillageChanges1764200000000,
  CardOffices1764200001000,
  Receipts1764200002000,
  NameSearch1764200003000,
  Followers1764200004000,
  PlacedNames1764200005000,
  Helpers1764300000000,
  Programmes1764300001000,
  Measures1764300002000,
  Visits1764310000000,
  Monitoring1764310001000,
  Problems1764310002000,
];
