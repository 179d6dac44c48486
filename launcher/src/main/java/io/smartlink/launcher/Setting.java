package io.smartlink.launcher;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every setting that the launcher knows: its one name, its default and what it must be. The same name is read from
 * system properties ({@code smartlink.http.port}) and from the environment ({@code SMARTLINK_HTTP_PORT}).
 */
enum Setting {
    /** Address that the public listeners bind. */
    HTTP_HOST("smartlink.http.host", "0.0.0.0", Check.ADDRESS),
    HTTP_PORT("smartlink.http.port", "8080", Check.PORT),
    HTTPS_PORT("smartlink.https.port", "8443", Check.PORT_OR_OFF),
    /** Health and metrics, for this machine only. */
    MANAGEMENT_PORT("smartlink.management.port", "9080", Check.PORT),
    DEFAULT_DOMAIN("smartlink.default.domain", "localhost", Check.HOST_NAME),
    CONSOLE_HOST("smartlink.console.host", "localhost", Check.HOST_NAME),
    PUBLIC_SCHEME("smartlink.public.scheme", null, Check.SCHEME),
    PUBLIC_PORT("smartlink.public.port", null, Check.PORT),
    PUBLIC_ADDRESSES("smartlink.public.addresses", null, Check.ADDRESSES),
    CNAME_TARGET("smartlink.cname.target", null, Check.HOST_NAME),
    TRUSTED_PROXIES("smartlink.trusted.proxies", null, Check.NETWORKS),
    DATA_DIR("smartlink.data.dir", "./data", Check.ANYTHING),
    /** Heap of the server. */
    JVM_MEMORY("smartlink.jvm.memory", "512m", Check.MEMORY),
    DB_URL("smartlink.db.url", null, Check.JDBC_URL),
    DB_USER("smartlink.db.user", null, Check.ANYTHING),
    DB_PASSWORD("smartlink.db.password", null, Check.ANYTHING),
    BROKER_URL("smartlink.broker.url", null, Check.BROKER_URL),
    BROKER_USER("smartlink.broker.user", null, Check.ANYTHING),
    BROKER_PASSWORD("smartlink.broker.password", null, Check.ANYTHING),
    ADMIN_EMAIL("smartlink.admin.email", null, Check.MAIL_ADDRESS),
    ADMIN_PASSWORD("smartlink.admin.password", null, Check.ANYTHING),
    ADMIN_API_KEY("smartlink.admin.api.key", null, Check.ANYTHING),
    HTTPS_REDIRECT("smartlink.https.redirect", "auto", Check.REDIRECT),
    TLS_CERTIFICATE_FILE("smartlink.tls.certificate.file", null, Check.READABLE_FILE),
    TLS_KEY_FILE("smartlink.tls.key.file", null, Check.READABLE_FILE),
    ACME_DIRECTORY("smartlink.acme.directory", null, Check.HTTP_URL),
    ACME_CA_FILE("smartlink.acme.ca.file", null, Check.READABLE_FILE),
    ACME_CONTACT("smartlink.acme.contact", null, Check.MAIL_ADDRESS),
    ACME_EAB_KID("smartlink.acme.eab.kid", null, Check.ANYTHING),
    ACME_EAB_HMAC("smartlink.acme.eab.hmac", null, Check.ANYTHING),
    ACME_ORDER_LIMIT("smartlink.acme.order.limit", "250", Check.COUNT),
    DNS_RESOLVER("smartlink.dns.resolver", null, Check.RESOLVERS),
    SAFE_BROWSING_URL("smartlink.safe.browsing.url", null, Check.HTTP_URL),
    SAFE_BROWSING_KEY("smartlink.safe.browsing.key", null, Check.ANYTHING),
    SAFETY_PROVIDER("smartlink.safety.provider", null, Check.SAFETY_PROVIDER),
    SAFETY_FAIL_CLOSED("smartlink.safety.fail-closed", "false", Check.FLAG),
    SAFETY_RECHECK_SECONDS("smartlink.safety.recheck.seconds", "60", Check.SECONDS_OF_AN_HOUR),
    SAFETY_RESCAN_SECONDS("smartlink.safety.rescan.seconds", "86400", Check.SECONDS_OF_A_MONTH),
    SAFETY_RESCAN_URLS_PER_MINUTE("smartlink.safety.rescan.urls-per-minute", "600", Check.COUNT),
    DESTINATION_SCHEMES("smartlink.destination.schemes", null, Check.DESTINATION_SCHEMES),
    DESTINATION_PRIVATE_ADDRESSES("smartlink.destination.private-addresses", "allowed", Check.ALLOWED_OR_FORBIDDEN),
    /** May be missing or broken: the server then works without locations. */
    GEOIP_FILE("smartlink.geoip.file", null, Check.FILE_TO_COME),
    MASTER_KEY_FILE("smartlink.master.key.file", null, Check.FILE),
    SMTP_URL("smartlink.smtp.url", null, Check.SMTP_URL),
    SMTP_FROM("smartlink.smtp.from", null, Check.MAIL_ADDRESS),
    SESSION_IDLE_MINUTES("smartlink.session.idle.minutes", "60", Check.MINUTES_OF_A_DAY),
    SESSION_HOURS("smartlink.session.hours", "8", Check.HOURS_OF_A_WEEK),
    OIDC_ISSUER("smartlink.oidc.issuer", null, Check.ISSUER),
    OIDC_CLIENT_ID("smartlink.oidc.client.id", null, Check.ANYTHING),
    OIDC_SECRET("smartlink.oidc.secret", null, Check.ANYTHING),
    OIDC_NAME("smartlink.oidc.name", null, Check.SHORT_TEXT),
    BREACHED_PASSWORDS_URL("smartlink.breached.passwords.url", null, Check.HTTP_URL),
    SIGNUP_ENABLED("smartlink.signup.enabled", "false", Check.FLAG);

    private final String property;
    private final @Nullable String defaultValue;
    private final Check check;

    Setting(String property, @Nullable String defaultValue, Check check) {
        this.property = property;
        this.defaultValue = defaultValue;
        this.check = check;
    }

    /** Name as a system property and in MicroProfile Config. */
    String property() {
        return property;
    }

    /** Name in the environment, and in messages. */
    String variable() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    Check check() {
        return check;
    }
}
