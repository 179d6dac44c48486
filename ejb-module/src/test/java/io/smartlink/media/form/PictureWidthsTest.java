package io.smartlink.media.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureWidthsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 150, 200, 201, 399, 600, 950, 1600, 4000})
    void a_step_gives_the_same_picture_as_each_width_that_leads_to_it(int own) {
        List<Integer> kept = PictureWidths.of(own);

        for (int asked = 0; asked <= 2000; asked++) {
            assertThat(served(kept, PictureWidths.stepFor(asked)))
                    .as("%d pixels of a picture of %d", asked, own)
                    .isEqualTo(served(kept, asked));
        }
    }

    /** The narrowest that is wide enough, else the widest. */
    private static int served(List<Integer> kept, int width) {
        return kept.stream().filter(each -> each >= width).findFirst().orElse(kept.get(kept.size() - 1));
    }
}
