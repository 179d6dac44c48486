package io.smartlink.admin.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.template.QrTemplateDraft;
import io.smartlink.qr.template.QrTemplateRow;
import io.smartlink.qr.template.QrTemplateService;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The designs that the account keeps, as the designer offers them: which is chosen, and under which name another is kept. */
public class TemplateShelf implements Serializable {
    private @Nullable String chosen;
    private @Nullable String name;

    /** The chosen design; empty if none is. */
    Optional<Design> taken(Actor actor, QrTemplateService templates) {
        return isChosen() ? Optional.of(templates.template(actor, id()).design()) : Optional.empty();
    }

    /** Keeps a design under the typed name. */
    void keep(Actor actor, QrTemplateService templates, Design design) {
        QrTemplateRow kept = templates.create(actor, new QrTemplateDraft(name, design));
        name = null;
        Messages.addGlobalInfo("{0} is kept as a template.", kept.name());
    }

    /** Lets the chosen one go, if one is. */
    void delete(Actor actor, QrTemplateService templates) {
        if (isChosen()) {
            templates.delete(actor, id(), VersionCondition.ANY);
            chosen = null;
            Messages.addGlobalInfo("The template is deleted; codes that took it over stay.");
        }
    }

    private boolean isChosen() {
        return chosen != null && !chosen.isBlank();
    }

    private long id() {
        return OpaqueId.tryParse(String.valueOf(chosen)).orElseThrow(() -> new NotFoundException("QR template"));
    }

    public String idOf(QrTemplateRow kept) {
        return OpaqueId.text(kept.id());
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
