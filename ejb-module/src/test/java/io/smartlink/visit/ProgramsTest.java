package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {
    private static final Programs PROGRAMS = new Programs(new Crawlers(List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0 | desktop | Firefox | 133 | linux |",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 | desktop | Chrome | 131 | windows | 10",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1 | mobile | Mobile Safari | 18 | ios | 18.1",
                "Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1 | tablet | Mobile Safari | 17 | ios | 17.6",
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36 | mobile | Chrome Mobile | 131 | android | 14",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15 | desktop | Safari | 18 | macos | 10.15",
                "Mozilla/5.0 (Mobile; LYF/F90M/LYF_F90M; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5 | mobile | Firefox Mobile | 48 | kaios | 2.5",
                "quite something else | | | | |",
            })
    void tells_device_browser_and_system_with_versions(
            String userAgent,
            @Nullable String device,
            @Nullable String browser,
            @Nullable String browserVersion,
            @Nullable String os,
            @Nullable String osVersion) {
        Program program = PROGRAMS.of(userAgent);

        assertThat(program.device()).isEqualTo(device);
        assertThat(program.browser()).isEqualTo(browser);
        assertThat(program.browserVersion()).isEqualTo(browserVersion);
        assertThat(program.os()).isEqualTo(os);
        assertThat(program.osVersion()).isEqualTo(osVersion);
    }

    @Test
    void no_user_agent_tells_nothing() {
        assertThat(PROGRAMS.of(null)).isEqualTo(Program.UNKNOWN);
    }

    @Test
    void takes_whatever_a_visitor_calls_himself() {
        assertThat(PROGRAMS.of("\u0000\ud800Chrome/\uffff Safari/")).isNotNull();
        assertThat(PROGRAMS.of("Mozilla/5.0 (".repeat(6_000))).isEqualTo(PROGRAMS.of("Mozilla/5.0 (".repeat(7_000)));
    }
}
