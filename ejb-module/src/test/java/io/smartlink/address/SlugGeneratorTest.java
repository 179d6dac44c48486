package io.smartlink.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SlugGeneratorTest {
    @Test
    void seven_characters_without_look_alikes() {
        SlugGenerator generator = new SlugGenerator();

        for (int i = 0; i < 1000; i++) {
            assertThat(generator.firstThat(slug -> true).text()).matches("[23456789abcdefghijkmnpqrstuvwxyz]{7}");
        }
    }

    @Test
    void one_character_more_after_every_five_that_are_taken() {
        List<Integer> lengths = new ArrayList<>();

        Slug slug = new SlugGenerator(new Random(1)).firstThat(candidate -> {
            lengths.add(candidate.text().length());
            return lengths.size() == 12;
        });

        assertThat(lengths).containsExactly(7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9);
        assertThat(slug.text()).hasSize(9);
    }

    @Test
    void letters_that_spell_a_reserved_word_are_drawn_again() {
        SlugGenerator generator = new SlugGenerator(spelling("metrics" + "metrica"));

        assertThat(generator.firstThat(slug -> true).text()).isEqualTo("metrica");
    }

    private static RandomGenerator spelling(String letters) {
        return new Random() {
            private int drawn;

            @Override
            public int nextInt(int bound) {
                return "23456789abcdefghijkmnpqrstuvwxyz".indexOf(letters.charAt(drawn++));
            }
        };
    }
}
