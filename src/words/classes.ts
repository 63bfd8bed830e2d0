/**
 * The twelve classes of condition as English speaks of them, as ICU select arms over the gap `class`: one list for what
 * broke, one for what somebody tells you about. Fragments of messages, put in where the sentence is written, never at run time. The last
 * class, data exposure, is `other`: a name with a hyphen cannot be an arm.
 */
export const whatBroke = `{class, select,
  deploy {a rollout went wrong}
  config {a changed setting had an effect nobody expected}
  capacity {a service ran out of room}
  database {the database stood still}
  dependency {a system we rely on stopped answering}
  monitoring {something failed and no alarm said so}
  backup {a backup was not there when it was needed}
  runbook {the written steps led the wrong way}
  access {somebody could open what should have been locked}
  secrets {a key turned up where it should not be}
  vulnerability {somebody came in through a known weakness}
  other {customer data could be seen from outside}}`;

export const whatBrokeTitle = `{class, select,
  deploy {A rollout went wrong}
  config {A changed setting had an effect nobody expected}
  capacity {A service ran out of room}
  database {The database stood still}
  dependency {A system we rely on stopped answering}
  monitoring {Something failed and no alarm said so}
  backup {A backup was not there when it was needed}
  runbook {The written steps led the wrong way}
  access {Somebody could open what should have been locked}
  secrets {A key turned up where it should not be}
  vulnerability {Somebody came in through a known weakness}
  other {Customer data could be seen from outside}}`;

export const whatIsWrong = `{class, select,
  deploy {a step in the rollout that can go wrong}
  config {a setting that is not what it seems}
  capacity {a service close to its limit}
  database {a database that will not take much more}
  dependency {a system we rely on and cannot rely on}
  monitoring {an alarm that would not ring}
  backup {a backup nobody has tried to restore}
  runbook {written steps that no longer fit}
  access {a door that should be locked}
  secrets {a key lying about}
  vulnerability {a weakness somebody could come in through}
  other {customer data in the wrong place}}`;
