package io.smartlink.tests;

import jakarta.json.JsonObject;
import java.util.UUID;

/** Calls of the API where the bytes of the answer matter; what only needs a link made uses the typed client. */
record Api(int port, String key) {

    Answer get(String path) {
        return to("GET", path).send(port);
    }

    Answer post(String path, String json) {
        return to("POST", path).json(json).send(port);
    }

    Answer patch(String path, String json) {
        return to("PATCH", path)
                .with("Content-Type", "application/merge-patch+json")
                .json(json)
                .send(port);
    }

    Answer delete(String path) {
        return to("DELETE", path).send(port);
    }

    /** A call to be completed; the path begins after {@code /api/v1}. */
    Request to(String method, String path) {
        return Request.of(method, "/api/v1" + path)
                .host("localhost")
                .with("Authorization", "Bearer " + key)
                .with("User-Agent", "system-tests");
    }

    /** A word that no other test uses. */
    static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Makes a link that must succeed. */
    JsonObject link(String json) {
        Answer made = post("/links", json);
        if (made.status() != 201) {
            throw new AssertionError("link was refused: " + made);
        }
        return made.json();
    }
}
