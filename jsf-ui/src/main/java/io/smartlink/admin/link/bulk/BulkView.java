package io.smartlink.admin.link.bulk;

import io.smartlink.account.actor.Actor;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkService;
import io.smartlink.link.check.FoundTogether;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** Many links at once, from pasted lines or a file. */
@Named
@ViewScoped
public class BulkView implements Serializable {
    private static final int MAX_FILE_BYTES = 1_000_000;

    @Inject
    CurrentMember member;

    @Inject
    LinkService links;

    @Inject
    DomainService domains;

    @Inject
    BulkRunner runner;

    private String text = "";
    private @Nullable String domain;
    private List<String> tags = new ArrayList<>();
    private boolean onlyRefused;
    private transient @Nullable BulkJob job;

    /** @throws ValidationFailedException if the text cannot be read; no link is made then */
    public void start() {
        List<BulkLine> lines = BulkText.parse(text);
        Actor actor = member.actor();
        String where = domain == null ? getHostnames().get(0) : domain;
        List<String> common = List.copyOf(tags);
        FoundTogether found = new FoundTogether(() -> links.examine(actor, readable(lines, where, common)));
        BulkJob started = new BulkJob(lines, line -> links.create(actor, line.draft(where, common), found.findings())
                .shortUrl());
        job = started;
        runner.start(started);
    }

    private static List<LinkDraft> readable(List<BulkLine> lines, String where, List<String> common) {
        List<LinkDraft> drafts = new ArrayList<>();
        for (BulkLine line : lines) {
            try {
                drafts.add(line.draft(where, common));
            } catch (RefusalException unreadable) {
                continue; // it is told when its turn comes
            }
        }
        return drafts;
    }

    public void stop() {
        if (job != null) {
            job.stop();
        }
    }

    /** Puts the lines that made no link back into the field. */
    public void again() {
        text = getRefusedText();
        onlyRefused = false;
        job = null;
    }

    /** Shows a file in the field, so that people see what will be made of it. */
    public void receive(FileUploadEvent upload) {
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(upload.getFile().getContent()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ValidationFailedException(
                    "text", "not-utf-8", "The file must be text in UTF-8; save it as “CSV UTF-8”.");
        }
    }

    public void download() throws IOException {
        Faces.sendFile(BulkReport.csv(results()).getBytes(StandardCharsets.UTF_8), "links.csv", true);
    }

    private List<BulkResult> results() {
        return job == null ? List.of() : job.results();
    }

    public List<BulkResult> getResults() {
        return onlyRefused ? refused() : results();
    }

    private List<BulkResult> refused() {
        return results().stream().filter(BulkResult::isRefused).toList();
    }

    /** The lines that were refused or not tried, as they can be pasted again. */
    public String getRefusedText() {
        Stream<String> untried = job == null || !job.isEnded()
                ? Stream.empty()
                : job.untried().stream().map(BulkLine::text);
        return Stream.concat(refused().stream().map(BulkResult::text), untried).collect(Collectors.joining("\n"));
    }

    /** The short URLs, one a line. */
    public String getMadeText() {
        return results().stream()
                .filter(result -> !result.isRefused())
                .map(BulkResult::shortUrl)
                .collect(Collectors.joining("\n"));
    }

    public boolean isStarted() {
        return job != null;
    }

    public boolean isEnded() {
        return job != null && job.isEnded();
    }

    public boolean isBroken() {
        return job != null && job.isBroken();
    }

    public int getSize() {
        return job == null ? 0 : job.size();
    }

    public int getDone() {
        return results().size();
    }

    public int getRefusals() {
        return refused().size();
    }

    public int getMade() {
        return getDone() - getRefusals();
    }

    public int getPercent() {
        return getSize() == 0 ? 0 : 100 * getDone() / getSize();
    }

    public int getMaxFileBytes() {
        return MAX_FILE_BYTES;
    }

    public List<String> getHostnames() {
        return domains.hostnamesFor(member.actor());
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    public boolean isOnlyRefused() {
        return onlyRefused;
    }

    public void setOnlyRefused(boolean onlyRefused) {
        this.onlyRefused = onlyRefused;
    }
}
