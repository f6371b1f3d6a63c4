/** What people and programs wait for with a thousand applications, and with a million. */
package org.hiringpipelines.benchmarks.scale;
