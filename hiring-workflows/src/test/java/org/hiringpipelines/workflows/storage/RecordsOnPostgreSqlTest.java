package org.hiringpipelines.workflows.storage;

import org.hiringpipelines.workflows.scenario.OnPostgreSql;

@OnPostgreSql
class RecordsOnPostgreSqlTest extends RecordsTest {}
