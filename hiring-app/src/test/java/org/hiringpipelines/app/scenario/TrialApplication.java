package org.hiringpipelines.app.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The running application with its callers, its team and Tasklist as they are, and one small process of the tests' own in place of
 * {@code posting}: what is tried here holds whatever the diagrams say.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningApplication
@ExtendWith(TrialProcess.class)
public @interface TrialApplication {}
