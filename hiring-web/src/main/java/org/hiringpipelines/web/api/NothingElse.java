package org.hiringpipelines.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A JSON object of ours that may have no members but its own. Elsewhere those that nobody knows are passed over; where a member says whom
 * something is about, one that is misspelt would let it happen to everybody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NothingElse {}
