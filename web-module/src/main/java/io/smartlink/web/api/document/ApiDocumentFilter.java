package io.smartlink.web.api.document;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code /openapi} with the finished document, always as JSON, which is YAML too. A servlet filter around the
 * server's own endpoint, because the {@code OASFilter} of the standard is looked for on the class path of the EAR, where
 * the classes of a WAR are not (tried on Payara 6.2025.10).
 */
@WebFilter("/openapi")
public class ApiDocumentFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** Made once: the code that it is made of does not change while it runs. */
    private transient volatile byte @Nullable [] document;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] finished = document;
        if (finished == null) {
            finished = finished(request, response, chain);
            document = finished;
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(finished.length);
        response.getOutputStream().write(finished);
    }

    private static byte[] finished(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse made = new CapturedResponse(response);
        chain.doFilter(new JsonRequest(request), made);
        try (JsonReader reader = Json.createReader(new StringReader(made.text()))) {
            return ApiDocument.finish(reader.readObject()).toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Whatever the caller wants, the server's document is asked for as JSON. */
    private static final class JsonRequest extends HttpServletRequestWrapper {
        JsonRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getQueryString() {
            return "format=JSON";
        }
    }
}
