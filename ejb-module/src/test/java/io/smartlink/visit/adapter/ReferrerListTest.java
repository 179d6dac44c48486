package io.smartlink.visit.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.visit.Channel;
import io.smartlink.visit.Channels;
import io.smartlink.visit.QueryValues;
import io.smartlink.visit.ReferrerHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferrerListTest {
    private static final Channels CHANNELS = ReferrerList.read();

    @ParameterizedTest
    @CsvSource({
        "https://www.google.com/, SEARCH",
        "https://www.google.co.uk/, SEARCH",
        "https://www.bing.com/search?q=x, SEARCH",
        "https://m.bing.com/, SEARCH",
        "https://duckduckgo.com/, SEARCH",
        "https://fr.search.yahoo.com/, SEARCH",
        "https://www.baidu.com/link, SEARCH",
        "https://www.startpage.com/, SEARCH",
        "https://docs.google.com/document/d/1, OTHER",
        "https://l.facebook.com/l.php, SOCIAL",
        "https://de-de.facebook.com/, SOCIAL",
        "https://t.co/abc, SOCIAL",
        "https://www.linkedin.com/feed, SOCIAL",
        "https://old.reddit.com/r/java, SOCIAL",
        "https://www.tiktok.com/@x, SOCIAL",
        "https://l.threads.net/, SOCIAL",
        "https://web.telegram.org/, SOCIAL",
        "https://mail.google.com/mail/u/0/, EMAIL",
        "https://outlook.live.com/, EMAIL",
        "https://outlook.office.com/mail/, EMAIL",
        "https://googleads.g.doubleclick.net/pagead, ADS",
        "https://www.amazon.com/dp/1, OTHER",
        "https://news.example/, OTHER",
        "android-app://com.google.android.gm/, EMAIL",
        "android-app://com.google.android.googlequicksearchbox/, SEARCH",
        "android-app://com.facebook.katana/, SOCIAL",
        "android-app://com.linkedin.android/, SOCIAL",
        "android-app://com.example.unknown/, OTHER",
    })
    void knows_sources(String referrer, Channel channel) {
        assertThat(CHANNELS.of(false, new QueryValues(null), null, ReferrerHost.of(referrer), false, null))
                .isEqualTo(channel);
    }

    @Test
    void the_crawler_list_says_which_it_is() {
        assertThat(CrawlerList.read().find("curl/8.5.0")).hasValueSatisfying(crawler -> assertThat(crawler.reason())
                .isEqualTo("crawler curl (list " + ListVersions.of("crawler-user-agents.json") + ")"));
    }
}
