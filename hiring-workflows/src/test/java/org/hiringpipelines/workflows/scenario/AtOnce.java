package org.hiringpipelines.workflows.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;

/** What several people do at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does all of it at the same moment; answers what each came to, a refusal as itself. */
    public static List<Object> run(Stream<Callable<Object>> deeds) throws Exception {
        List<Callable<Object>> all = deeds.toList();
        CyclicBarrier start = new CyclicBarrier(all.size());
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : threads.invokeAll(all.stream()
                    .map(deed -> (Callable<Object>) () -> {
                        start.await();
                        try {
                            return deed.call();
                        } catch (Refusal refusal) {
                            return refusal;
                        }
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
