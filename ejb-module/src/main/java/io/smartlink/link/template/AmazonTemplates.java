package io.smartlink.link.template;

import io.smartlink.account.Actor;
import io.smartlink.account.Permission;
import io.smartlink.account.Permissions;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Use cases of the templates of searches at Amazon: everybody's links use them, the operator edits them. */
@Stateless
public class AmazonTemplates {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

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
            boolean isNew = table.put(template);
            table.announceLinks(template.name());
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
            if (!table.delete(name)) {
                throw new NotFoundException("template");
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
