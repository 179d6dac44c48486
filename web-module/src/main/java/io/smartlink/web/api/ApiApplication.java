package io.smartlink.web.api;

import io.smartlink.web.api.analytics.AnalyticsResource;
import io.smartlink.web.api.audit.AuditEventsResource;
import io.smartlink.web.api.audit.OperatorAuditEventsResource;
import io.smartlink.web.api.bio.BioPagesResource;
import io.smartlink.web.api.call.AuthenticationFilter;
import io.smartlink.web.api.call.BodyLimitFilter;
import io.smartlink.web.api.call.BodyPresenceFilter;
import io.smartlink.web.api.call.IdempotencyFilter;
import io.smartlink.web.api.call.RateHeadersFilter;
import io.smartlink.web.api.domain.DefaultDomainResource;
import io.smartlink.web.api.domain.DomainsResource;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonObjectReader;
import io.smartlink.web.api.key.ApiKeysResource;
import io.smartlink.web.api.media.MediaResource;
import io.smartlink.web.api.member.InvitationsResource;
import io.smartlink.web.api.member.MembersResource;
import io.smartlink.web.api.member.NotificationsResource;
import io.smartlink.web.api.operator.OperatorAnalyticsResource;
import io.smartlink.web.api.operator.OperatorMembersResource;
import io.smartlink.web.api.operator.OperatorSystemResource;
import io.smartlink.web.api.operator.PlansResource;
import io.smartlink.web.api.pixel.PixelsResource;
import io.smartlink.web.api.qr.LinkQrResource;
import io.smartlink.web.api.qr.QrArchiveResource;
import io.smartlink.web.api.qr.QrCodesResource;
import io.smartlink.web.api.qr.QrImageResource;
import io.smartlink.web.api.qr.QrTemplatesResource;
import io.smartlink.web.api.safety.AccountStrikesResource;
import io.smartlink.web.api.safety.BlocklistResource;
import io.smartlink.web.api.safety.OperatorPagesResource;
import io.smartlink.web.api.safety.ReviewQueueResource;
import io.smartlink.web.api.safety.StrikesResource;
import io.smartlink.web.api.signup.SignUpsResource;
import io.smartlink.web.problem.ProblemMapper;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API as one application; it lists its classes, because the redirects are another one in the same WAR. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Smartlink API",
                        version = "1",
                        description = "Short links and what became of them. Errors are problem documents (RFC 9457).",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        security = @SecurityRequirement(name = "apiKey"))
@SecurityScheme(
        securitySchemeName = "apiKey",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API key of an account: sl_…")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                LinksResource.class,
                BioPagesResource.class,
                CampaignsResource.class,
                MediaResource.class,
                SignUpsResource.class,
                PixelsResource.class,
                DomainsResource.class,
                DefaultDomainResource.class,
                TagsResource.class,
                AnalyticsResource.class,
                ApiKeysResource.class,
                AuditEventsResource.class,
                OperatorAuditEventsResource.class,
                AccountResource.class,
                MembersResource.class,
                NotificationsResource.class,
                InvitationsResource.class,
                OperatorAccountsResource.class,
                OperatorAnalyticsResource.class,
                PlansResource.class,
                OperatorSystemResource.class,
                OperatorMembersResource.class,
                AmazonTemplatesResource.class,
                AccountStrikesResource.class,
                StrikesResource.class,
                OperatorPagesResource.class,
                ReviewQueueResource.class,
                BlocklistResource.class,
                QrCodesResource.class,
                QrImageResource.class,
                QrArchiveResource.class,
                QrTemplatesResource.class,
                LinkQrResource.class,
                AuthenticationFilter.class,
                BodyLimitFilter.class,
                BodyPresenceFilter.class,
                RateHeadersFilter.class,
                IdempotencyFilter.class,
                JsonBinding.class,
                JsonObjectReader.class,
                ProblemMapper.class);
    }

    /** Jersey's own description of the resources would be answered to OPTIONS; ours is OpenAPI. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
