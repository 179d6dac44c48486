package io.smartlink.link.template;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Use cases of the templates of searches at Amazon: everybody's links use them, the operator edits them. */
@Stateless
public class AmazonTemplates {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @EJB
    AuditLog audit;

    private AmazonTemplateTable table;

    @PostConstruct
    void open() {
        table = new AmazonTemplateTable(database);
    }

    /** All templates by name; for editors that let people choose. */
    public List<AmazonTemplate> all() {
        try {
            return table.all();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** All templates by name, for the operator. */
    public List<AmazonTemplate> all(Actor operator) {
        Permissions.require(operator, Permission.OPERATE);
        return all();
    }

    public Optional<AmazonTemplate> find(String name) {
        try {
            return table.find(name);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Makes a template, or another one of the same name; its links go by it at once.
     *
     * @return whether it is new
     */
    public boolean replace(Actor operator, AmazonTemplate template) {
        Permissions.require(operator, Permission.OPERATE);
        try {
            String before =
                    table.find(template.name()).map(AmazonTemplate::pattern).orElse(null);
            boolean isNew = table.put(template);
            table.announceLinks(template.name());
            record(
                    operator,
                    isNew ? AuditAction.AMAZON_TEMPLATE_CREATED : AuditAction.AMAZON_TEMPLATE_UPDATED,
                    template.name(),
                    before,
                    template.pattern());
            return isNew;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Removes a template.
     *
     * @throws NotFoundException if there is none of this name
     * @throws TemplateInUseException if links use it
     * @throws ValidationFailedException if it is the one of links that name none
     */
    public void remove(Actor operator, String name) {
        Permissions.require(operator, Permission.OPERATE);
        if (name.equals(AmazonTemplate.DEFAULT)) {
            throw new ValidationFailedException(
                    "name", "default-template", "The template \"" + name + "\" is the default; change it instead.");
        }
        try {
            if (table.isUsed(name)) {
                throw new TemplateInUseException(name);
            }
            String before = table.find(name).map(AmazonTemplate::pattern).orElse(null);
            if (!table.delete(name)) {
                throw new NotFoundException("template");
            }
            record(operator, AuditAction.AMAZON_TEMPLATE_DELETED, name, before, null);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Templates belong to no account: what is done to them stands in the installation's log. */
    private void record(
            Actor operator, AuditAction action, String name, @Nullable String before, @Nullable String after) {
        AuditChanges changes = AuditChanges.between(
                new AuditFields().with("pattern", before), new AuditFields().with("pattern", after));
        AuditSubject subject = AuditSubject.named(AuditSubject.Kind.AMAZON_TEMPLATE, name);
        audit.record(operator, AuditEntry.of(action, subject, changes).inInstallation());
    }
}
