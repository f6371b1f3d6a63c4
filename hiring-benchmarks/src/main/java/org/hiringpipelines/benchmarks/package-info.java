/** What the hiring processes cost beside a bare engine: run by hand, read by people, never a test. */
package org.hiringpipelines.benchmarks;
