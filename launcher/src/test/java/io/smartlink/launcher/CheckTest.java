package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @ParameterizedTest(name = "{0} accepts {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 1",
                "PORT | 65535",
                "PORT_OR_OFF | 0",
                "HOST_NAME | go.brand.example",
                "HOST_NAME | bücher.example",
                "ADDRESS | 0.0.0.0",
                "ADDRESS | ::1",
                "ADDRESSES | 192.0.2.1, 2001:db8::1",
                "NETWORKS | 10.0.0.0/8,2001:db8::/32,192.0.2.7",
                "RESOLVERS | 127.0.0.1:8053, [::1]:53, dns.example",
                "HTTP_URL | https://acme.example/directory",
                "ISSUER | https://id.brand.example/realms/people",
                "ISSUER | http://localhost:8081/people",
                "SMTP_URL | smtps://me:secret@mail.example:465",
                "BROKER_URL | tcp://a:61616,tcp://b:61616?sslEnabled=true",
                "JDBC_URL | jdbc:postgresql://db.example:5432/smartlink?sslmode=verify-full",
                "SCHEME | https",
                "FLAG | true",
                "MAIL_ADDRESS | ops@brand.example",
                "MEMORY | 512m",
                "MEMORY | 2G",
                "DESTINATION_SCHEMES | mailto, tel,com.brand.app",
                "ALLOWED_OR_FORBIDDEN | forbidden",
            })
    void what_is_right_is_accepted(Check check, String value) {
        assertThat(check.accepts(value)).isTrue();
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 0",
                "PORT | 65536",
                "PORT | 80a",
                "PORT | -1",
                "PORT | 99999999999999999999",
                "PORT_OR_OFF | off",
                "HOST_NAME | under_score.example",
                "HOST_NAME | -a.example",
                "HOST_NAME | a..example",
                "HOST_NAME | https://a.example",
                "HOST_NAME | a.example:80",
                "ADDRESS | localhost",
                "ADDRESS | 256.0.0.1",
                "ADDRESSES | 192.0.2.1,,192.0.2.2",
                "NETWORKS | 10.0.0.0/33",
                "NETWORKS | 2001:db8::/129",
                "NETWORKS | proxy.example",
                "RESOLVERS | 127.0.0.1:0",
                "RESOLVERS | :53",
                "HTTP_URL | ftp://a.example",
                "HTTP_URL | a.example",
                "SMTP_URL | mail.example:25",
                "ISSUER | http://id.brand.example",
                "ISSUER | https://id.brand.example?realm=people",
                "BROKER_URL | tcp://a:61616,b",
                "JDBC_URL | jdbc:mysql://db/smartlink",
                "SCHEME | HTTP",
                "FLAG | yes",
                "MAIL_ADDRESS | ops",
                "MEMORY | 255m",
                "MEMORY | 1t",
                "DESTINATION_SCHEMES | mailto,javascript",
                "DESTINATION_SCHEMES | data",
                "DESTINATION_SCHEMES | mailto:",
                "DESTINATION_SCHEMES | mailto,",
                "ALLOWED_OR_FORBIDDEN | true",
                "READABLE_FILE | /nowhere/at/all",
                "FILE_TO_COME | /",
            })
    void what_is_wrong_is_refused(Check check, String value) {
        assertThat(check.accepts(value)).isFalse();
    }

    @Test
    void a_file_is_readable_and_a_directory_is_none(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "text");

        assertThat(Check.READABLE_FILE.accepts(file.toString())).isTrue();
        assertThat(Check.READABLE_FILE.accepts(directory.toString())).isFalse();
        assertThat(Check.FILE_TO_COME.accepts(file + ".new")).isTrue();
    }

    @Test
    void every_default_is_right() {
        for (Setting setting : Setting.values()) {
            assertThat(setting.defaultValue().filter(value -> !setting.check().accepts(value)))
                    .as(setting.variable())
                    .isEmpty();
        }
    }
}
