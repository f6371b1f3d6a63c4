package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.workflows.scenario.OnPostgreSql;

@OnPostgreSql
class IntakeOnPostgreSqlTest extends IntakeTest {}
