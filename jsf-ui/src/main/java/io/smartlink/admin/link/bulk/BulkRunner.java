package io.smartlink.admin.link.bulk;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Runs jobs on the server's own threads, so that no request waits for them. */
@ApplicationScoped
public class BulkRunner {
    @Resource
    ManagedExecutorService threads;

    void start(BulkJob job) {
        threads.execute(job);
    }
}
