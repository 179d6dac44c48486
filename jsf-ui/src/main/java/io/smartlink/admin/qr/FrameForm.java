package io.smartlink.admin.qr;

import io.smartlink.qr.design.CaptionPlace;
import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.Frame;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The frame of a design as it was typed. */
public class FrameForm implements Serializable {
    private boolean wanted;
    private @Nullable String caption = "Scan me";
    private @Nullable CaptionPlace place = CaptionPlace.BOTTOM;
    private @Nullable String colour = Colour.BLACK.hex();
    private @Nullable String textColour = Colour.WHITE.hex();

    static FrameForm of(@Nullable Frame frame) {
        FrameForm form = new FrameForm();
        if (frame != null) {
            form.wanted = true;
            form.caption = frame.caption();
            form.place = frame.place();
            form.colour = frame.colour();
            form.textColour = frame.textColour();
        }
        return form;
    }

    @Nullable
    Frame value() {
        return wanted ? new Frame(Objects.requireNonNullElse(caption, ""), place, colour, textColour) : null;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getCaption() {
        return caption;
    }

    public void setCaption(@Nullable String caption) {
        this.caption = caption;
    }

    public @Nullable CaptionPlace getPlace() {
        return place;
    }

    public void setPlace(@Nullable CaptionPlace place) {
        this.place = place;
    }

    public @Nullable String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = colour;
    }

    public @Nullable String getTextColour() {
        return textColour;
    }

    public void setTextColour(@Nullable String textColour) {
        this.textColour = textColour;
    }
}
