/**
 * Campaigns: names under which an account gathers links, with the UTM fields that its links shall have. Imports {@code
 * platform}, {@code account} and {@code link.rule}. Start reading at {@link io.smartlink.link.campaign.CampaignService}.
 */
@NullMarked
package io.smartlink.link.campaign;

import org.jspecify.annotations.NullMarked;
