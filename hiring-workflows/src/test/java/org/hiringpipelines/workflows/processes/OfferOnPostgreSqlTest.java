package org.hiringpipelines.workflows.processes;

import org.hiringpipelines.workflows.scenario.OnPostgreSql;

@OnPostgreSql
class OfferOnPostgreSqlTest extends OfferTest {}
