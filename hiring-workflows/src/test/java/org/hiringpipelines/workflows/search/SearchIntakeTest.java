package org.hiringpipelines.workflows.search;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.workflows.applications.ResumeAdded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Nobody stays out of the search because they could not be read once. */
class SearchIntakeTest {

    private static final int PATIENCE = 20_000;

    private final SearchIndex index = mock(SearchIndex.class);
    private final SearchIntake intake = new SearchIntake(index, Duration.ofMillis(1));

    @AfterEach
    void stop() {
        intake.destroy();
    }

    @Test
    void whoeverCannotBeReadWhileTheDatabaseIsAwayIsReadLater() {
        doThrow(new DataAccessResourceFailureException("away"))
                .doNothing()
                .when(index)
                .take("ada");
        when(index.missing(anyInt()))
                .thenThrow(new DataAccessResourceFailureException("still away"))
                .thenReturn(List.of("ada"))
                .thenReturn(List.of());

        intake.readAgain(new ResumeAdded("ada"));

        verify(index, timeout(PATIENCE).times(2)).take("ada");
        verify(index, timeout(PATIENCE).times(3)).missing(anyInt());
    }

    @Test
    void whoeverWasErasedMeanwhileIsNotLookedForAgain() {
        doThrow(new NotFound("There is no such application.")).when(index).take("ada");

        intake.readAgain(new ResumeAdded("ada"));
        intake.readAgain(new ResumeAdded("ben"));

        verify(index, timeout(PATIENCE)).take("ben");
        verify(index, times(1)).take("ada");
        verify(index, never()).missing(anyInt());
    }
}
