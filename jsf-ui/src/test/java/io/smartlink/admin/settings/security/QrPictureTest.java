package io.smartlink.admin.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final String TEXT =
            "otpauth://totp/Smartlink:ann%40brand.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final int DOTS = 8;

    @Test
    void shows_what_a_phone_reads_back() throws Exception {
        String svg = svg(QrPicture.of(TEXT));

        assertThat(new QRCodeReader().decode(drawn(svg)).getText()).isEqualTo(TEXT);
    }

    private static String svg(String uri) {
        String start = "data:image/svg+xml;base64,";
        assertThat(uri).startsWith(start);
        return new String(Base64.getDecoder().decode(uri.substring(start.length())), StandardCharsets.UTF_8);
    }

    private static BinaryBitmap drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 ([0-9]+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int modules = Integer.parseInt(box.group(1));
        int size = modules * DOTS;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher module = Pattern.compile("M([0-9]+) ([0-9]+)h1").matcher(svg);
        while (module.find()) {
            for (int dot = 0; dot < DOTS * DOTS; dot++) {
                int x = Integer.parseInt(module.group(1)) * DOTS + dot % DOTS;
                int y = Integer.parseInt(module.group(2)) * DOTS + dot / DOTS;
                pixels[y * size + x] = 0;
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    }
}
