package org.hiringpipelines.workflows;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The least application that this library can be put into. */
@SpringBootApplication
class HiringTestApplication {}
