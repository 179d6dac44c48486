package io.smartlink.admin.link.editor;

import io.smartlink.admin.pixel.ChosenPixels;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.LinkKind;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** How the link treats those who open it. */
public class BehaviourForm implements Serializable {
    private UtmForm utm = new UtmForm();
    private ScheduleForm schedule = new ScheduleForm();
    private PreviewForm preview = new PreviewForm();
    private boolean forwardQuery;
    private boolean forwardPath;
    private boolean crawlable;
    private ChosenPixels pixels = new ChosenPixels();
    private Rows<RuleForm> rules = new Rows<>(RuleForm::new);
    private Rows<VariantForm> variants = new Rows<>(VariantForm::new);

    static BehaviourForm of(Behaviour behaviour, ZoneId zone) {
        BehaviourForm form = new BehaviourForm();
        form.utm = UtmForm.of(behaviour.utm());
        form.schedule = ScheduleForm.of(behaviour.schedule(), zone);
        form.preview = PreviewForm.of(behaviour.preview());
        form.forwardQuery = behaviour.forwardQuery();
        form.forwardPath = behaviour.forwardPath();
        form.crawlable = behaviour.crawlable();
        form.pixels = ChosenPixels.of(behaviour.pixelIds());
        form.rules = new Rows<>(
                RuleForm::new,
                behaviour.rules().stream().map(rule -> RuleForm.of(rule, zone)).toList());
        form.variants = new Rows<>(
                VariantForm::new,
                behaviour.variants().stream().map(VariantForm::of).toList());
        return form;
    }

    /** What the fields say, without those that links of the kind do not show. */
    Behaviour value(LinkKind kind, ZoneId zone) {
        boolean isRedirect = kind == LinkKind.REDIRECT;
        FormParts parts = new FormParts();
        Schedule when = parts.made("", () -> schedule.value(zone));
        Utm fields = isRedirect ? parts.made("utm", utm::value) : Utm.NONE;
        Preview shown = parts.made("preview", preview::value);
        List<Rule> asked = kind == LinkKind.VCARD ? List.of() : parts.list("rules", rules, rule -> rule.value(zone));
        List<Variant> spread = isRedirect ? parts.list("variants", variants, VariantForm::value) : List.of();
        parts.throwIfAny();
        return new Behaviour(
                Objects.requireNonNull(when),
                Objects.requireNonNull(fields),
                isRedirect && forwardQuery,
                isRedirect && forwardPath,
                crawlable,
                Objects.requireNonNull(shown),
                asked,
                spread,
                kind == LinkKind.VCARD ? List.of() : pixels.value());
    }

    void tidy() {
        rules.dropBlanks();
        variants.dropBlanks();
    }

    public ChosenPixels getPixels() {
        return pixels;
    }

    public UtmForm getUtm() {
        return utm;
    }

    public ScheduleForm getSchedule() {
        return schedule;
    }

    public PreviewForm getPreview() {
        return preview;
    }

    public Rows<RuleForm> getRules() {
        return rules;
    }

    public Rows<VariantForm> getVariants() {
        return variants;
    }

    public boolean isForwardQuery() {
        return forwardQuery;
    }

    public void setForwardQuery(boolean forwardQuery) {
        this.forwardQuery = forwardQuery;
    }

    public boolean isForwardPath() {
        return forwardPath;
    }

    public void setForwardPath(boolean forwardPath) {
        this.forwardPath = forwardPath;
    }

    public boolean isCrawlable() {
        return crawlable;
    }

    public void setCrawlable(boolean crawlable) {
        this.crawlable = crawlable;
    }
}
