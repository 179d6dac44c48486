package io.smartlink.admin.analytics.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageStateTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void without_parameters_is_the_people_of_the_whole_account_in_thirty_days() {
        PageState state = parse("");

        assertThat(state.scope()).isEqualTo(VisitScope.account());
        assertThat(state.period().preset()).isEqualTo(Preset.LAST_30_DAYS);
        assertThat(state.columns()).isEqualTo(Bucket.DAY);
        assertThat(state.traffic()).isEqualTo(Traffic.PEOPLE);
        assertThat(state.filters()).isEmpty();
        assertThat(state.toQuery()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?range=7d",
                "?from=2026-11-01&to=2026-11-05",
                "?range=90d&bucket=week&traffic=bots",
                "?domain=go.example&country=DE",
                "?tag=spring+%26+more&referrer=&utmSource=a%3Db%26c",
                "?tag=x&domain=go.example",
            })
    void is_the_same_after_a_round_trip_through_the_url(String query) {
        assertThat(parse(query)).isEqualTo(parse(parse(query).toQuery()));
        assertThat(parameters(parse(query).toQuery())).isEqualTo(parameters(query));
    }

    @Test
    void names_links_by_their_opaque_id() {
        long id = OpaqueId.next();
        PageState state = parse("?linkId=" + OpaqueId.text(id));

        assertThat(state.scope()).isEqualTo(VisitScope.link(id));
        assertThat(state.toQuery()).isEqualTo("?linkId=" + OpaqueId.text(id));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> parse("?linkId=no-id"));
    }

    @Test
    void scans_of_a_qr_code_come_by_one_channel_to_one_item() {
        long id = OpaqueId.next();
        PageState state = parse("?qrCodeId=" + OpaqueId.text(id) + "&channel=qr&link=x&country=DE");

        assertThat(state.scope()).isEqualTo(VisitScope.qrCode(id));
        assertThat(state.toQuery()).isEqualTo("?qrCodeId=" + OpaqueId.text(id) + "&country=DE");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> parse("?qrCodeId=no-id"));
    }

    @Test
    void a_domain_is_the_scope_or_a_filter_within_one() {
        assertThat(parse("?domain=go.example").scope()).isEqualTo(VisitScope.domain("go.example"));
        assertThat(parse("?domain=go.example").filters()).isEmpty();
        assertThat(parse("?tag=x&domain=go.example").scope()).isEqualTo(VisitScope.tag("x"));
        assertThat(parse("?tag=x&domain=go.example").filters()).containsEntry(Dimension.DOMAIN, "go.example");
        assertThat(parse("?tag=x&domain=go.example").of(VisitScope.account()).filters())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?range=for-ever",
                "?from=yesterday",
                "?from=2026-13-01",
                "?from=0001-01-01",
                "?to=9999999-01-01",
                "?bucket=hour",
                "?bucket=century",
                "?traffic=ghosts",
                "?colour=red"
            })
    void what_cannot_be_meant_is_as_if_it_were_not_there(String query) {
        assertThat(parse(query)).isEqualTo(parse(""));
    }

    @Test
    void a_beginning_alone_reaches_until_today_and_an_end_alone_is_a_day() {
        assertThat(parse("?from=2026-11-20").period().days()).isEqualTo(new Days(LocalDate.parse("2026-11-20"), TODAY));
        assertThat(parse("?to=2026-11-20").period().days())
                .isEqualTo(new Days(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-20")));
    }

    @Test
    void filters_come_and_go_one_by_one_and_keep_the_empty_value() {
        PageState state = parse("?country=DE").with(Dimension.REFERRER, "");

        assertThat(state.toQuery()).isEqualTo("?country=DE&referrer=");
        assertThat(state.without(Dimension.COUNTRY).toQuery()).isEqualTo("?referrer=");
        assertThat(state.withoutFilters().toQuery()).isEmpty();
        assertThat(state.question(ZoneOffset.UTC).filters()).containsEntry(Dimension.REFERRER, "");
    }

    @Test
    void another_range_takes_the_width_that_fits_it() {
        PageState state = parse("?range=12m&bucket=week&traffic=all");

        assertThat(state.columns()).isEqualTo(Bucket.WEEK);
        assertThat(state.in(Preset.TODAY, TODAY).toQuery()).isEqualTo("?range=today&traffic=all");
        assertThat(state.by(Bucket.MONTH).toQuery()).isEqualTo("?range=12m&traffic=all");
    }

    private static PageState parse(String query) {
        return PageState.parse(parameters(query)::get, TODAY);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
