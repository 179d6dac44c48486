/**
 * The pages about campaigns: the list, and the editor of one. Imports {@code signin}, the rows of {@code link}, the UTM fields
 * of {@code link.editor} and the core's {@code link.campaign}. Start reading at {@link
 * io.smartlink.admin.link.campaign.CampaignsView}.
 */
@NullMarked
package io.smartlink.admin.link.campaign;

import org.jspecify.annotations.NullMarked;
