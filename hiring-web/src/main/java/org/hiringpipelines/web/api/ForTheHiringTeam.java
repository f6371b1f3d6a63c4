package org.hiringpipelines.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Calls for those who take postings and applications in and carry them on: recruiters, hiring managers, administrators, and the
 * systems that act for candidates and vendors. Interviewers and approvers have their tasks instead.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('integrators', 'recruiters', 'hiringManagers', 'camunda-admin')")
@interface ForTheHiringTeam {}
