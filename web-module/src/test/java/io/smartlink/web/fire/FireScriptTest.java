package io.smartlink.web.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelTag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each provider's tag puts into a page; that browsers make the right requests of it is tested with a browser. */
class FireScriptTest {
    private static final FireReport REPORT = new FireReport("/offer?x=1", "ticket");

    /** The tag, its ids as data, its calls in their order, what is loaded, and all that the policy lets in. */
    static Stream<Arguments> tags() {
        return Stream.of(
                arguments(
                        PixelTag.of(PixelProvider.META, "123456789012345"),
                        "{'tag':'meta','ids':[{'id':'123456789012345'}]}",
                        List.of("fbq('init', tag.id);", "fbq('track', 'PageView');"),
                        "load('https://connect.facebook.net/en_US/fbevents.js');",
                        "https://connect.facebook.net",
                        ""),
                arguments(
                        PixelTag.of(PixelProvider.GOOGLE_ANALYTICS, "G-A1B2C3D4E5"),
                        "{'tag':'google','ids':[{'id':'G-A1B2C3D4E5'}]}",
                        List.of(
                                "gtag('consent', 'default', consent('denied'));",
                                "gtag('consent', 'update', consent('granted'));",
                                "gtag('js', new Date());",
                                "gtag('config', tag.id, {transport_type: 'beacon'});"),
                        "load('https://www.googletagmanager.com/gtag/js?id=' + encodeURIComponent(ids[0].id));",
                        "https://www.googletagmanager.com",
                        ""),
                arguments(
                        new PixelTag(PixelProvider.GOOGLE_ADS, "AW-123456789", "AbC-D_efG"),
                        "{'tag':'google','ids':[{'id':'AW-123456789','label':'AbC-D_efG'}]}",
                        List.of(
                                "['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage']",
                                "gtag('consent', 'default', consent('denied'));",
                                "gtag('consent', 'update', consent('granted'));",
                                "gtag('event', 'conversion', {send_to: tag.id + '/' + tag.label,"),
                        "load('https://www.googletagmanager.com/gtag/js?id=' + encodeURIComponent(ids[0].id));",
                        "https://www.googletagmanager.com https://www.googleadservices.com"
                                + " https://googleads.g.doubleclick.net",
                        "https://www.googletagmanager.com https://td.doubleclick.net"),
                arguments(
                        PixelTag.of(PixelProvider.TIKTOK, "C4ABCDEFGHIJ01234567"),
                        "{'tag':'tiktok','ids':[{'id':'C4ABCDEFGHIJ01234567'}]}",
                        List.of("ttq._i[tag.id] = [];", "ttq._t[tag.id] = +new Date();", "ttq.page();"),
                        "load(url + '?sdkid=' + encodeURIComponent(tag.id) + '&lib=ttq');",
                        "https://analytics.tiktok.com",
                        ""),
                arguments(
                        PixelTag.of(PixelProvider.LINKEDIN, "1234567"),
                        "{'tag':'linkedin','ids':[{'id':'1234567'}]}",
                        List.of("window._linkedin_data_partner_ids = ids.map(", "lintrk.q = [];"),
                        "load('https://snap.licdn.com/li.lms-analytics/insight.min.js');",
                        "https://snap.licdn.com",
                        ""),
                arguments(
                        PixelTag.of(PixelProvider.PINTEREST, "2612345678901"),
                        "{'tag':'pinterest','ids':[{'id':'2612345678901'}]}",
                        List.of("pintrk('load', tag.id);", "pintrk('page');"),
                        "load('https://s.pinimg.com/ct/core.js');",
                        "https://s.pinimg.com",
                        "https://ct.pinterest.com"),
                arguments(
                        PixelTag.of(PixelProvider.X, "o1abc"),
                        "{'tag':'x','ids':[{'id':'o1abc'}]}",
                        List.of("twq('config', tag.id);"),
                        "load('https://static.ads-twitter.com/uwt.js');",
                        "https://static.ads-twitter.com",
                        ""),
                arguments(
                        PixelTag.of(PixelProvider.SNAPCHAT, "01234567-89ab-4cde-8f01-23456789abcd"),
                        "{'tag':'snapchat','ids':[{'id':'01234567-89ab-4cde-8f01-23456789abcd'}]}",
                        List.of("snaptr('init', tag.id);", "snaptr('track', 'PAGE_VIEW');"),
                        "load('https://sc-static.net/scevent.min.js');",
                        "https://sc-static.net",
                        "https://tr.snapchat.com"),
                arguments(
                        PixelTag.of(PixelProvider.REDDIT, "a2_abc123def456"),
                        "{'tag':'reddit','ids':[{'id':'a2_abc123def456'}]}",
                        List.of("rdt('init', tag.id);", "rdt('track', 'PageVisit');"),
                        "load('https://www.redditstatic.com/ads/pixel.js');",
                        "https://www.redditstatic.com",
                        ""),
                arguments(
                        PixelTag.of(PixelProvider.QUORA, "0123456789abcdef0123456789abcdef"),
                        "{'tag':'quora','ids':[{'id':'0123456789abcdef0123456789abcdef'}]}",
                        List.of("qp('init', tag.id);", "qp('track', 'ViewContent');"),
                        "load('https://a.quora.com/qevents.js');",
                        "https://a.quora.com",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tags")
    void a_tag_is_its_calls_then_its_library_and_its_id_is_data(
            PixelTag tag, String ids, List<String> calls, String library, String scripts, String frames) {
        for (FireScript script : List.of(
                FireScript.leaving(List.of(tag), false, "https://shop.example/", REPORT),
                FireScript.staying(List.of(tag), false, REPORT))) {
            String code = script.html().substring(script.html().indexOf("<script nonce="));

            assertThat(code).containsSubsequence(calls).contains(library).doesNotContain(tag.tagId());
            assertThat(code.indexOf(calls.get(calls.size() - 1))).isLessThan(code.indexOf(library));
            assertThat(code.split("load\\(['u]", -1))
                    .as("nothing else is loaded")
                    .hasSize(3);
            assertThat(data(script).getJsonArray("tags")).hasToString("[" + ids.replace('\'', '"') + "]");
            assertThat(String.join(" ", script.scripts())).matches("'nonce-[A-Za-z0-9+/]{22}==' " + scripts);
            assertThat(String.join(" ", script.frames())).isEqualTo(frames);
            assertThat(script.connections()).startsWith("'self'").hasSizeGreaterThan(1);
        }
    }

    @Test
    void every_provider_is_looked_at_here() {
        assertThat(tags().map(row -> ((PixelTag) row.get()[0]).provider())).containsExactly(PixelProvider.values());
    }

    @Test
    void who_stays_goes_nowhere_and_can_be_asked() {
        FireScript script =
                FireScript.staying(List.of(PixelTag.of(PixelProvider.META, "123456789012345")), true, REPORT);

        assertThat(script.html()).doesNotContain("location.replace", "longest").contains("withdraw");
        assertThat(data(script).getBoolean("asks")).isTrue();
        assertThat(data(script).getString("to")).isEqualTo("/offer?x=1");
        assertThat(data(script).getString("ticket")).isEqualTo("ticket");
        assertThat(data(script).getString("cookie")).isEqualTo("sl_pixels");
    }

    private static JsonObject data(FireScript script) {
        String begin = "<script type=\"application/json\" id=\"fire\">";
        String html = script.html();
        return Json.createReader(new StringReader(html.substring(begin.length(), html.indexOf("</script>"))))
                .readObject();
    }
}
