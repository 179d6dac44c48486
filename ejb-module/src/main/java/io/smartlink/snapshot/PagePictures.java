package io.smartlink.snapshot;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.page.PageContent;
import io.smartlink.media.form.PictureSize;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** How large the pictures of a draft are, for those who look at it before it is published. */
@ApplicationScoped
public class PagePictures {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** @throws DatabaseException if the database does not answer */
    public Map<MediaId, PictureSize> sizes(PageContent content) {
        try (Connection connection = database.getConnection()) {
            return PageRows.sizes(connection, content);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
