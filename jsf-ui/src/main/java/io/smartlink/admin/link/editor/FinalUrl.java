package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.Destination;
import io.smartlink.redirect.merge.DestinationMerge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where visitors would be sent, worked out as the redirect does it, while the fields are still being filled in. */
final class FinalUrl {
    private final List<AmazonTemplate> templates;

    FinalUrl(List<AmazonTemplate> templates) {
        this.templates = templates;
    }

    /** Empty while the fields do not make an address, and for what is none. */
    Optional<String> of(LinkForm form) {
        return switch (form.getKind()) {
            case REDIRECT -> ofRedirect(form);
            case AMAZON -> ofSearch(form);
            case VCARD -> Optional.empty();
        };
    }

    private static Optional<String> ofRedirect(LinkForm form) {
        FormParts parts = new FormParts();
        Destination destination = parts.made("", () -> new Destination(form.getDestination()));
        Utm utm = parts.made("utm", form.getBehaviour().getUtm()::value);
        return destination == null || utm == null
                ? Optional.empty()
                : Optional.of(DestinationMerge.withUtm(destination.text(), utm));
    }

    /** With the keyword of greatest weight, as bots get it. */
    private Optional<String> ofSearch(LinkForm form) {
        AmazonTarget search = new FormParts().made("amazon", form.getAmazon()::value);
        if (search == null) {
            return Optional.empty();
        }
        return templates.stream()
                .filter(template -> template.name().equals(search.template()))
                .filter(template -> template.missing(search).isEmpty())
                .findFirst()
                .flatMap(template -> search.keywords().stream()
                        .max(Comparator.comparingInt(AmazonTarget.Keyword::weight))
                        .map(keyword -> template.url(search, keyword)));
    }
}
