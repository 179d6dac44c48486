package io.smartlink.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings of one start, all checked. System properties win over the environment; blank is as good as unset. */
final class Settings {

    private static final String PREFIX = "smartlink.";

    private final Map<Setting, String> values;
    private final Map<String, String> others;

    private Settings(Map<Setting, String> values, Map<String, String> others) {
        this.values = values;
        this.others = others;
    }

    /**
     * Reads and checks all of them.
     *
     * @throws StartException with one line for each fault
     */
    static Settings read(Map<String, String> environment, Properties properties) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            given(setting, environment, properties)
                    .or(setting::defaultValue)
                    .ifPresent(value -> values.put(setting, value));
        }
        Settings settings = new Settings(values, ofTheApplication(properties));
        List<String> faults = settings.faults();
        if (!faults.isEmpty()) {
            throw StartException.wrongSetting(faults.stream()
                    .collect(
                            Collectors.joining("\n  ", "Smartlink does not start, these settings are wrong:\n  ", "")));
        }
        return settings;
    }

    private static Optional<String> given(Setting setting, Map<String, String> environment, Properties properties) {
        return Optional.ofNullable(properties.getProperty(setting.property()))
                .or(() -> Optional.ofNullable(environment.get(setting.variable())))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Map<String, String> ofTheApplication(Properties properties) {
        Map<String, String> others = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                others.put(name, properties.getProperty(name));
            }
        }
        return others;
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        values.forEach((setting, value) -> {
            if (!setting.check().accepts(value)) {
                faults.add("%s is \"%s\", but must be %s"
                        .formatted(setting.variable(), value, setting.check().expectation()));
            }
        });
        together(faults, Setting.DB_URL, Setting.DB_USER);
        together(faults, Setting.DB_URL, Setting.DB_PASSWORD);
        together(faults, Setting.ACME_EAB_KID, Setting.ACME_EAB_HMAC);
        together(faults, Setting.TLS_CERTIFICATE_FILE, Setting.TLS_KEY_FILE);
        together(faults, Setting.BROKER_USER, Setting.BROKER_PASSWORD);
        needs(faults, Setting.BROKER_USER, Setting.BROKER_URL);
        needs(faults, Setting.OIDC_CLIENT_ID, Setting.OIDC_ISSUER);
        needs(faults, Setting.OIDC_SECRET, Setting.OIDC_CLIENT_ID);
        needs(faults, Setting.OIDC_ISSUER, Setting.OIDC_CLIENT_ID);
        needs(faults, Setting.OIDC_ISSUER, Setting.OIDC_SECRET);
        needs(faults, Setting.OIDC_NAME, Setting.OIDC_ISSUER);
        if (text(Setting.SIGNUP_ENABLED).equals("true")) {
            needs(faults, Setting.SIGNUP_ENABLED, Setting.SMTP_URL);
        }
        apart(faults, Setting.HTTP_PORT, Setting.HTTPS_PORT);
        apart(faults, Setting.HTTP_PORT, Setting.MANAGEMENT_PORT);
        apart(faults, Setting.HTTPS_PORT, Setting.MANAGEMENT_PORT);
        return faults;
    }

    private void together(List<String> faults, Setting one, Setting other) {
        if (values.containsKey(one) != values.containsKey(other)) {
            faults.add("%s and %s must be set together".formatted(one.variable(), other.variable()));
        }
    }

    private void needs(List<String> faults, Setting one, Setting other) {
        if (values.containsKey(one) && !values.containsKey(other)) {
            faults.add("%s is set, but %s is not".formatted(one.variable(), other.variable()));
        }
    }

    private void apart(List<String> faults, Setting one, Setting other) {
        if (find(one).equals(find(other))) {
            faults.add("%s and %s are both %s".formatted(one.variable(), other.variable(), text(one)));
        }
    }

    Optional<String> find(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The value of a setting that has a default, or that was found to be set. */
    String text(Setting setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.variable() + " is not set"));
    }

    int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    Path path(Setting setting) {
        return Path.of(text(setting)).toAbsolutePath().normalize();
    }

    boolean isOn(Setting port) {
        return number(port) != 0;
    }

    /** All settings as the server reads them: variables, with paths that do not depend on where it runs. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        others.forEach(
                (name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        values.forEach((setting, value) -> environment.put(
                setting.variable(),
                setting.check() == Check.READABLE_FILE
                                || setting.check() == Check.FILE_TO_COME
                                || setting == Setting.DATA_DIR
                        ? path(setting).toString()
                        : value));
        return environment;
    }
}
