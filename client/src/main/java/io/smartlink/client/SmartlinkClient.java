package io.smartlink.client;

import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The API without a server that injects it: for tests, command lines and plain Java SE. Needs a MicroProfile REST Client, a
 * MicroProfile Config and a JSON-B provider on the class path (README, "Without a server").
 */
public record SmartlinkClient(
        LinksApi links,
        CampaignsApi campaigns,
        DomainsApi domains,
        TagsApi tags,
        AnalyticsApi analytics,
        AccountApi account,
        OperatorApi operator)
        implements AutoCloseable {

    /**
     * A client of one installation.
     *
     * @param console scheme, host and port of the console, for example {@code https://links.example.com}
     * @param apiKey sent with every request
     */
    public static SmartlinkClient at(URI console, String apiKey) {
        return new SmartlinkClient(
                build(LinksApi.class, console, apiKey),
                build(CampaignsApi.class, console, apiKey),
                build(DomainsApi.class, console, apiKey),
                build(TagsApi.class, console, apiKey),
                build(AnalyticsApi.class, console, apiKey),
                build(AccountApi.class, console, apiKey),
                build(OperatorApi.class, console, apiKey));
    }

    private static <T> T build(Class<T> api, URI console, String apiKey) {
        return RestClientBuilder.newBuilder()
                .baseUri(console)
                .register(new GivenApiKey(apiKey))
                .build(api);
    }

    @Override
    public void close() {
        links.close();
        campaigns.close();
        domains.close();
        tags.close();
        analytics.close();
        account.close();
        operator.close();
    }
}
