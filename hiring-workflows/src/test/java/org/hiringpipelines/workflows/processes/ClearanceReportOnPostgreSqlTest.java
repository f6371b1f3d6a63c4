package org.hiringpipelines.workflows.processes;

import org.hiringpipelines.workflows.scenario.OnPostgreSql;

@OnPostgreSql
class ClearanceReportOnPostgreSqlTest extends ClearanceReportTest {}
