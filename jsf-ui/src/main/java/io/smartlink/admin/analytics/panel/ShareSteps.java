package io.smartlink.admin.analytics.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which of {@value #STEPS} shades a share of all visits gets. The bounds grow like the shares of countries do: fast, so
 * that one large country does not make all others look alike.
 */
public final class ShareSteps {
    public static final int STEPS = 5;

    /** Shares in percent from which on a step holds; the first holds for everything above nothing. */
    private static final double[] FROM = {0, 1, 5, 15, 30};

    private ShareSteps() {}

    /** A step from 1 to {@value #STEPS}; 0 for no visits. */
    public static int of(long visits, long total) {
        if (visits <= 0 || total <= 0) {
            return 0;
        }
        double percent = 100.0 * visits / total;
        int step = 1;
        while (step < STEPS && percent >= FROM[step]) {
            step++;
        }
        return step;
    }

    /** What each step stands for, the lightest first. */
    public static List<String> legend() {
        List<String> labels = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            labels.add(label(step));
        }
        return labels;
    }

    private static String label(int step) {
        if (step == 1) {
            return String.format(Locale.ENGLISH, "under %.0f %%", FROM[1]);
        }
        return step == STEPS
                ? String.format(Locale.ENGLISH, "%.0f %% and more", FROM[step - 1])
                : String.format(Locale.ENGLISH, "%.0f–%.0f %%", FROM[step - 1], FROM[step]);
    }
}
