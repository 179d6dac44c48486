package io.smartlink.web.management;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers {@code /metrics} in the format that Prometheus asks for, with everything that features have registered and the
 * usual figures of the JVM. Only a request that came in on the management port is answered; on the others the host
 * filter turns such paths away, and should it ever not, there is nothing here.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    @ConfigProperty(name = "smartlink.management.port", defaultValue = "9080")
    int managementPort;

    private transient ExpositionFormats formats;

    @Override
    public void init() {
        formats = ExpositionFormats.init();
        JvmMetrics.builder().register();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getLocalPort() != managementPort) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ExpositionFormatWriter writer = formats.findWriter(request.getHeader("Accept"));
        response.setContentType(writer.getContentType());
        writer.write(response.getOutputStream(), PrometheusRegistry.defaultRegistry.scrape());
    }
}
