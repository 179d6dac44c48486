package io.smartlink.safety.page;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.bio.PageBlocks;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.safety.decision.Reason;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Use cases of bio pages for the operator only: found in all accounts, stopped by hand, let go. */
@Stateless
public class OperatorPages {
    @Inject
    OperatorPageRows rows;

    @Inject
    PageBlocks blocks;

    /** Pages of all accounts page by page, the newest first. */
    public Page<OperatorPageRow> page(Actor operator, OperatorPageFilter filter, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        List<OperatorPageRow> found = rows.list(filter, page.beforeId(), 0, page.limit() + 1);
        return Page.of(found, page, OperatorPageRow::id);
    }

    /** Pages of all accounts by position, the newest first, for tables that people page through. */
    public List<OperatorPageRow> slice(Actor operator, OperatorPageFilter filter, int first, int size) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.list(filter, Long.MAX_VALUE, first, size);
    }

    /** How many pages pass the filter. */
    public long count(Actor operator, OperatorPageFilter filter) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.count(filter);
    }

    /** @throws NotFoundException if there is no such page */
    public OperatorPageRow find(Actor operator, long id) {
        Permissions.require(operator, Permission.OPERATE);
        return require(id);
    }

    /**
     * Stops a page: visitors get the neutral page at once, and whatever its owner publishes, it stays so until it is let go.
     * One that is stopped by hand already stays as it is.
     *
     * @param reason the account is told it
     * @throws NotFoundException if there is no such page
     */
    public OperatorPageRow block(Actor operator, long id, Reason reason) {
        Permissions.require(operator, Permission.OPERATE);
        require(id);
        blocks.block(operator, id, reason.text());
        return require(id);
    }

    /**
     * Lets a page go, whoever has stopped it. It is looked at again at once: what is still dangerous is stopped again.
     *
     * @throws NotFoundException if there is no such page
     */
    public OperatorPageRow release(Actor operator, long id, Reason reason) {
        Permissions.require(operator, Permission.OPERATE);
        require(id);
        blocks.release(operator, id, reason.text());
        return require(id);
    }

    private OperatorPageRow require(long id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("bio page"));
    }
}
