package io.smartlink.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PixelDraftTest {
    @ParameterizedTest
    @EnumSource
    void every_provider_takes_its_own_example(PixelProvider provider) {
        PixelDraft draft = new PixelDraft(null, provider, " " + provider.example() + " ", null);

        assertThat(draft.tagId()).isEqualTo(provider.example());
        assertThat(draft.name()).isEqualTo(provider.label() + " " + provider.example());
        assertThat(new PixelTag(provider, draft.tagId(), null).tagId()).isEqualTo(provider.example());
        assertThat(PixelProvider.tryParse(provider.word())).contains(provider);
    }

    @ParameterizedTest
    @EnumSource
    void no_provider_takes_code(PixelProvider provider) {
        for (String bad : new String[] {"", "'", "<script>", provider.example() + "'", "1\n2", "../x"}) {
            assertThatThrownBy(() -> new PixelDraft(null, provider, bad, null))
                    .as(bad)
                    .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                            .extracting(FieldFault::field)
                            .containsExactly("tagId"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_origin_is_one_host_over_https(PixelProvider provider) {
        TagOrigins origins = provider.origins();

        assertThat(origins.scripts()).isNotEmpty().allMatch(source -> source.matches("https://[a-z0-9.-]+"));
        assertThat(origins.images()).allMatch(source -> source.matches("https://(\\*\\.)?[a-z0-9.-]+"));
        assertThat(origins.connections())
                .isNotEmpty()
                .allMatch(source -> source.matches("https://(\\*\\.)?[a-z0-9.-]+"));
        assertThat(origins.frames()).allMatch(source -> source.matches("https://[a-z0-9.-]+"));
    }

    @ParameterizedTest
    @CsvSource({
        "META, 12345",
        "META, G-A1B2C3D4E5",
        "GOOGLE_ANALYTICS, UA-12345-1",
        "GOOGLE_ANALYTICS, AW-123456789",
        "GOOGLE_ADS, 123456789",
        "TIKTOK, C4ABC",
        "LINKEDIN, 12a",
        "PINTEREST, 1612345678901",
        "X, o1",
        "SNAPCHAT, 0123456789ab4cde8f0123456789abcd",
        "REDDIT, abc123",
        "QUORA, 0123"
    })
    void an_id_of_something_else_is_refused(PixelProvider provider, String tagId) {
        assertThatThrownBy(() -> new PixelDraft("x", provider, tagId, null))
                .isInstanceOf(ValidationFailedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOGLE_ANALYTICS, g-a1b2c3d4e5, G-A1B2C3D4E5",
        "GOOGLE_ADS, aw-123456789, AW-123456789",
        "SNAPCHAT, 01234567-89AB-4CDE-8F01-23456789ABCD, 01234567-89ab-4cde-8f01-23456789abcd",
        "REDDIT, A2_ABC123, a2_abc123"
    })
    void an_id_in_the_other_case_is_the_same_one(PixelProvider provider, String typed, String kept) {
        assertThat(new PixelDraft(null, provider, typed, null).tagId()).isEqualTo(kept);
    }

    @Test
    void only_google_ads_has_conversions() {
        assertThat(new PixelDraft(null, PixelProvider.GOOGLE_ADS, "AW-123456789", "AbC-D_efG-h12").conversionLabel())
                .isEqualTo("AbC-D_efG-h12");
        assertThat(new PixelDraft(null, PixelProvider.META, "123456789012345", " ").conversionLabel())
                .isNull();
        assertThatThrownBy(() -> new PixelDraft(null, PixelProvider.META, "123456789012345", "AbC-D_efG"))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("conversionLabel"));
        assertThatThrownBy(() -> new PixelDraft(null, PixelProvider.GOOGLE_ADS, "AW-123456789", "a'b"))
                .isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void all_faults_are_told_together() {
        assertThatThrownBy(() -> new PixelDraft("x".repeat(101), null, "a", "b"))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("provider", "name"));
    }
}
