package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.bulk.BulkProcess;

/** Bulk decisions as batches of the engine. */
class CamundaBulkProcess implements BulkProcess {

    private final BulkBatches batches;
    private final TaskService tasks;
    private final ManagementService management;
    private final IdentityService identity;
    private final House house;

    CamundaBulkProcess(
            BulkBatches batches,
            TaskService tasks,
            ManagementService management,
            IdentityService identity,
            House house) {
        this.batches = batches;
        this.tasks = tasks;
        this.management = management;
        this.identity = identity;
        this.house = house;
    }

    @Override
    public String start(List<String> applicationIds) {
        return batches.start(applicationIds);
    }

    @Override
    public void stop(String batchId) {
        whileItRuns(batchId, running -> management.deleteBatch(running, false));
    }

    @Override
    public void pause(String batchId) {
        whileItRuns(batchId, management::suspendBatchById);
    }

    @Override
    public void resume(String batchId) {
        whileItRuns(batchId, management::activateBatchById);
    }

    private void whileItRuns(String batchId, Consumer<String> deed) {
        house.does(() -> {
            if (management.createBatchQuery().batchId(batchId).count() > 0) {
                deed.accept(batchId);
            }
        });
    }

    @Override
    public void as(String userId, Consumer<Set<String>> work) {
        Set<String> groups = identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(userId, List.copyOf(groups));
        try {
            Collision.retry(() -> {
                apart(() -> work.accept(groups));
                return null;
            });
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before);
            }
        }
    }

    private void apart(Runnable deed) {
        try {
            batches.apart(deed);
        } catch (RuntimeException failure) {
            if (!SecondTry.isUnclear(failure)) {
                throw failure;
            }
            // A second look is not at the same moment.
            batches.apart(deed);
        }
    }

    @Override
    public void complete(AwaitedTask task, String userId, Map<String, Object> fields) {
        allowed(() -> {
            // As in a task list, where nobody completes what is nobody's: history says who had it.
            if (!userId.equals(task.assignee())) {
                tasks.claim(task.id(), userId);
            }
            tasks.complete(task.id(), fields);
        });
    }

    @Override
    public void assign(String taskId, String to) {
        allowed(() -> tasks.setAssignee(taskId, to));
    }

    private static void allowed(Runnable deed) {
        try {
            deed.run();
        } catch (AuthorizationException denied) {
            throw new Conflict("The task is not open to you any more.");
        } catch (NullValueException | TaskAlreadyClaimedException gone) {
            // The next try finds what has become of it.
            OptimisticLockingException second = new OptimisticLockingException("Somebody else was first.");
            second.addSuppressed(gone);
            throw second;
        }
    }
}
