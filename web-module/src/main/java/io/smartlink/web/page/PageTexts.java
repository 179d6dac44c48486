package io.smartlink.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** All words of our pages in one language, from {@code texts_<tag>.properties} beside this class. */
public final class PageTexts {
    private static final Map<PageLanguage, PageTexts> ALL = load();

    private final Properties texts;

    private PageTexts(Properties texts) {
        this.texts = texts;
    }

    public static PageTexts in(PageLanguage language) {
        return ALL.get(language);
    }

    /** The text as HTML. */
    public String html(String key) {
        return Html.text(text(key));
    }

    /** The text as HTML, with {@code {0}} replaced. */
    public String html(String key, String htmlForPlaceholder) {
        return html(key).replace("{0}", htmlForPlaceholder);
    }

    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static Map<PageLanguage, PageTexts> load() {
        Map<PageLanguage, PageTexts> all = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            all.put(language, new PageTexts(read("texts_" + language.tag() + ".properties")));
        }
        return all;
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static InputStream open(String name) {
        InputStream file = PageTexts.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is missing in the web archive");
        }
        return file;
    }
}
