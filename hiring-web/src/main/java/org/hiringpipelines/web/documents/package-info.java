/** Files of candidates and about them, on their way in and out: the same at every door. */
package org.hiringpipelines.web.documents;
