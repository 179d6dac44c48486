package io.smartlink.client;

import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The API without a server that injects it: for tests, command lines and plain Java SE. Needs a MicroProfile REST Client, a
 * MicroProfile Config and a JSON-B provider on the class path (README, "Without a server").
 */
public record SmartlinkClient(
        LinksApi links,
        BioPagesApi bioPages,
        CampaignsApi campaigns,
        MediaApi media,
        SignUpsApi signUps,
        PixelsApi pixels,
        DomainsApi domains,
        QrCodesApi qrCodes,
        TagsApi tags,
        AnalyticsApi analytics,
        AuditApi audit,
        KeysApi keys,
        SystemApi system,
        AccountApi account,
        MembersApi members,
        InvitationsApi invitations,
        OperatorApi operator,
        PlansApi plans,
        DefaultDomainApi defaultDomain,
        SafetyApi safety,
        OperatorMembersApi operatorMembers,
        OperatorAuditApi operatorAudit)
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
                build(BioPagesApi.class, console, apiKey),
                build(CampaignsApi.class, console, apiKey),
                build(MediaApi.class, console, apiKey),
                build(SignUpsApi.class, console, apiKey),
                build(PixelsApi.class, console, apiKey),
                build(DomainsApi.class, console, apiKey),
                build(QrCodesApi.class, console, apiKey),
                build(TagsApi.class, console, apiKey),
                build(AnalyticsApi.class, console, apiKey),
                build(AuditApi.class, console, apiKey),
                build(KeysApi.class, console, apiKey),
                build(SystemApi.class, console, apiKey),
                build(AccountApi.class, console, apiKey),
                build(MembersApi.class, console, apiKey),
                build(InvitationsApi.class, console, apiKey),
                build(OperatorApi.class, console, apiKey),
                build(PlansApi.class, console, apiKey),
                build(DefaultDomainApi.class, console, apiKey),
                build(SafetyApi.class, console, apiKey),
                build(OperatorMembersApi.class, console, apiKey),
                build(OperatorAuditApi.class, console, apiKey));
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
        bioPages.close();
        campaigns.close();
        media.close();
        signUps.close();
        pixels.close();
        domains.close();
        qrCodes.close();
        tags.close();
        analytics.close();
        audit.close();
        keys.close();
        system.close();
        account.close();
        members.close();
        invitations.close();
        operator.close();
        plans.close();
        defaultDomain.close();
        safety.close();
        operatorMembers.close();
        operatorAudit.close();
    }
}
