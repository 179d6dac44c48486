package io.smartlink.web.bio;

import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.SocialNetwork;
import io.smartlink.web.page.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The small drawings of a page. */
final class Signs {
    static final String PLAY = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M6 3.5v17l15-8.5z\"/></svg>";
    static final String PIN = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 2a7.5 7.5 0 0 0-7.5"
            + " 7.5C4.5 15 12 22 12 22s7.5-7 7.5-12.5A7.5 7.5 0 0 0 12 2zm0 10.3a2.8 2.8 0 1 1 0-5.6"
            + " 2.8 2.8 0 0 1 0 5.6z\"/></svg>";
    static final String SAVE = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 4v11m0 0 4.5-4.5M12"
            + " 15l-4.5-4.5M5 19.5h14\"/></svg>";
    static final String PERSON = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"8\""
            + " r=\"4\"/><path d=\"M4.5 20.5c.8-4 3.700-6 7.5-6s6.700 2 7.5 6\"/></svg>";

    private static final Map<SocialNetwork, String> NETWORKS = networks();

    private Signs() {}

    /**
     * A row of icons.
     *
     * @param href of the n-th
     */
    static String row(List<SocialLink> links, IntFunction<String> href, String attributes) {
        StringBuilder html = new StringBuilder("<ul class=\"social\">");
        for (int i = 0; i < links.size(); i++) {
            SocialNetwork network = links.get(i).network();
            html.append("<li><a href=\"%s\" aria-label=\"%s\"%s>%s</a></li>"
                    .formatted(Html.text(href.apply(i)), network.label(), attributes, use(network)));
        }
        return html.append("</ul>\n").toString();
    }

    /** The outlines of networks, each once; {@link #row} points to them. */
    static String outlines(Collection<SocialNetwork> networks) {
        return networks.isEmpty()
                ? ""
                : networks.stream()
                        .distinct()
                        .map(network -> "<symbol id=\"%s\" viewBox=\"0 0 24 24\"><path d=\"%s\"/></symbol>"
                                .formatted(idOf(network), NETWORKS.get(network)))
                        .collect(Collectors.joining(
                                "", "<svg class=\"trap\" width=\"0\" height=\"0\" aria-hidden=\"true\">", "</svg>\n"));
    }

    private static String use(SocialNetwork network) {
        return "<svg aria-hidden=\"true\"><use href=\"#" + idOf(network) + "\"/></svg>";
    }

    private static String idOf(SocialNetwork network) {
        return "_" + network; // no widget's id begins so
    }

    private static Map<SocialNetwork, String> networks() {
        Properties outlines = new Properties();
        try (InputStream file = Signs.class.getResourceAsStream("networks.properties")) {
            if (file == null) {
                throw new IllegalStateException("networks.properties is missing in the web archive");
            }
            outlines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<SocialNetwork, String> signs = new EnumMap<>(SocialNetwork.class);
        for (SocialNetwork network : SocialNetwork.values()) {
            String outline = outlines.getProperty(network.toString());
            if (outline == null) {
                throw new IllegalStateException("no sign of " + network);
            }
            signs.put(network, outline);
        }
        return signs;
    }
}
