/**
 * The facts of a posting, one small reader for each, all fed by the same layout. A reader answers only what the text says:
 * where the text is silent it answers null or nothing, and where the text says two things the plainer one wins.
 */
package org.hiringpipelines.reader.fact;
