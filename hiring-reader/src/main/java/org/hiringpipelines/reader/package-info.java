/**
 * Readers for the formats in which postings reach us: plain text, HTML, and the JSON of other systems. Plain Java, without
 * Spring, engine or database; what is read is a {@link org.hiringpipelines.model.posting.Posting}.
 */
package org.hiringpipelines.reader;
