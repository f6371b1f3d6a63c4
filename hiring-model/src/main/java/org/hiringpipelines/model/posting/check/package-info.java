/** What a recruiter should look at before a posting goes out. */
package org.hiringpipelines.model.posting.check;
