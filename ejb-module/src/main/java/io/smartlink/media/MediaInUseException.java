package io.smartlink.media;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** A page shows the upload, and would have a hole. */
public final class MediaInUseException extends RefusalException {
    public MediaInUseException(String name) {
        super(
                ProblemType.MEDIA_IN_USE,
                "\"" + name + "\" is shown on a page. Take it off the page, publish that, and delete it then.");
    }
}
