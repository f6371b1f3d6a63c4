/** Readers for the formats in which postings reach us: plain text, HTML, and the JSON of other systems. */
package org.hiringpipelines.model.posting.format;
