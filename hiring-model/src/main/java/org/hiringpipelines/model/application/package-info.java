/** A candidate's application and what becomes of it. */
package org.hiringpipelines.model.application;
