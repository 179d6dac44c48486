package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Two nodes on one database: the shared installation with its fast door, and one without. What a visitor is answered must
 * not depend on the door, nor on whether the address was in the cache. The one without has rules of its own about where
 * links may lead, which hold for what is saved there and move no visitor, and believes what this machine says as a proxy.
 */
record Nodes(Installation fast, Installation slow) {

    /** The answer to a request, the same at both nodes at the first and at the second time. */
    Answer answer(Request request) {
        List<Answer> answers = List.of(
                request.send(fast.httpPort()),
                request.send(fast.httpPort()),
                request.send(slow.httpPort()),
                request.send(slow.httpPort()));
        assertThat(answers.stream().map(this::comparable).distinct())
                .as("answers: fast and cold, fast and warm, slow and cold, slow and warm")
                .hasSize(1);
        return answers.get(0);
    }

    /** Without the date, and without the port that each node shows in short URLs. */
    private String comparable(Answer answer) {
        return answer.withoutDate().replace(":" + fast.httpPort(), ":port").replace(":" + slow.httpPort(), ":port");
    }

    List<Installation> all() {
        return List.of(fast, slow);
    }

    /** Starts the second node once for the whole process. */
    static final class Started implements ParameterResolver {
        private static final Lasting<Nodes> NODES = new Lasting<>(Started::start);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Nodes.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return NODES.get();
        }

        private static Nodes start() {
            Installation fast = Shared.installation();
            Database database = fast.embeddedDatabase();
            Installation slow = new Installation("second-node")
                    .quickToStart()
                    .with("SMARTLINK_DB_URL", database.url())
                    .with("SMARTLINK_DB_USER", database.user())
                    .with("SMARTLINK_DB_PASSWORD", database.password())
                    .with(
                            "SMARTLINK_MASTER_KEY_FILE",
                            fast.data().resolve("master.keys").toString())
                    .with("SMARTLINK_REDIRECT_FAST_DOOR", "false")
                    .with("SMARTLINK_DNS_RESOLVER", TestDns.ofProcess().resolver())
                    .with("SMARTLINK_SMTP_URL", TestMail.ofProcess().url())
                    .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.0/8")
                    .with("SMARTLINK_DESTINATION_SCHEMES", "mailto,tel,sms,com.brand.app")
                    .with("SMARTLINK_DESTINATION_PRIVATE_ADDRESSES", "forbidden")
                    .start();
            return new Nodes(fast, slow);
        }
    }
}
