package io.smartlink.media;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The account keeps as many pictures and files as it may. */
public final class MediaQuotaException extends RefusalException {
    public MediaQuotaException(int megabytes) {
        super(
                ProblemType.PLAN_LIMIT,
                "The account's pictures and files would take more than " + megabytes
                        + " MB. Delete some that no page shows.");
    }
}
