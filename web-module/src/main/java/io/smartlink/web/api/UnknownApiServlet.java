package io.smartlink.web.api;

import io.smartlink.platform.ProblemType;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.problem.Problem;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers paths under {@code /api} that belong to no version of the API, which would otherwise be taken for slugs. */
@WebServlet("/api/*")
public class UnknownApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(
                ProblemType.NOT_FOUND,
                "There is no such version of the API; this is /api/v1.",
                request.getRequestURI());
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JsonBinding.text(problem).getBytes(StandardCharsets.UTF_8));
    }
}
