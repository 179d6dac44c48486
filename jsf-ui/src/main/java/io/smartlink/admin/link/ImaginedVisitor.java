package io.smartlink.admin.link;

/** Visitors to choose from where an explanation is asked for, by what their programs call themselves. */
public enum ImaginedVisitor {
    WINDOWS(
            "Windows computer",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"),
    MAC(
            "Mac",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1"
                    + " Safari/605.1.15"),
    IPHONE(
            "iPhone",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1"
                    + " Mobile/15E148 Safari/604.1"),
    IPAD(
            "iPad",
            "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5"
                    + " Mobile/15E148 Safari/604.1"),
    ANDROID(
            "Android phone",
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile"
                    + " Safari/537.36"),
    CRAWLER("Search engine", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"),
    PREVIEWER("Link preview of a chat", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)");

    private final String label;
    private final String userAgent;

    ImaginedVisitor(String label, String userAgent) {
        this.label = label;
        this.userAgent = userAgent;
    }

    public String getLabel() {
        return label;
    }

    String userAgent() {
        return userAgent;
    }
}
