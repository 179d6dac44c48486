package io.smartlink.admin.domain;

import io.smartlink.customdomain.DomainBrand;
import io.smartlink.customdomain.DomainSettings;
import io.smartlink.customdomain.RobotsPolicy;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the owner of a domain decides, as it is typed. */
public class DomainForm implements Serializable {
    private @Nullable String rootDestination;
    private @Nullable String notFoundDestination;
    private boolean crawlable;
    private @Nullable String brandName;
    private @Nullable String brandColour;
    private @Nullable String logo;

    DomainForm(DomainSettings settings) {
        rootDestination = settings.rootDestination();
        notFoundDestination = settings.notFoundDestination();
        crawlable = settings.robots() == RobotsPolicy.ALLOW;
        brandName = settings.brand().name();
        brandColour = settings.brand().colour();
        logo = settings.brand().logo();
    }

    /** @throws ValidationFailedException with every field that is not valid, by its name in the API */
    DomainSettings settings() {
        return new DomainSettings(
                rootDestination,
                notFoundDestination,
                crawlable ? RobotsPolicy.ALLOW : RobotsPolicy.DISALLOW,
                brand(logo));
    }

    /**
     * Takes a logo that was uploaded.
     *
     * @param type as the browser tells it; what the image is decides who shows it
     * @throws ValidationFailedException on {@code brand.logo} if it is none
     */
    void receive(String type, byte[] file) {
        String received = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(file);
        brand(received);
        logo = received;
    }

    public void removeLogo() {
        logo = null;
    }

    private DomainBrand brand(@Nullable String withLogo) {
        try {
            return new DomainBrand(brandName, brandColour, withLogo);
        } catch (ValidationFailedException refused) {
            throw new ValidationFailedException(refused.faults().stream()
                    .map(fault -> new FieldFault("brand." + fault.field(), fault.code(), fault.message()))
                    .toList());
        }
    }

    public @Nullable String getRootDestination() {
        return rootDestination;
    }

    public void setRootDestination(@Nullable String rootDestination) {
        this.rootDestination = rootDestination;
    }

    public @Nullable String getNotFoundDestination() {
        return notFoundDestination;
    }

    public void setNotFoundDestination(@Nullable String notFoundDestination) {
        this.notFoundDestination = notFoundDestination;
    }

    public boolean isCrawlable() {
        return crawlable;
    }

    public void setCrawlable(boolean crawlable) {
        this.crawlable = crawlable;
    }

    public @Nullable String getBrandName() {
        return brandName;
    }

    public void setBrandName(@Nullable String brandName) {
        this.brandName = brandName;
    }

    public @Nullable String getBrandColour() {
        return brandColour;
    }

    public void setBrandColour(@Nullable String brandColour) {
        this.brandColour = brandColour;
    }

    public String getLogo() {
        return Objects.requireNonNullElse(logo, "");
    }
}
