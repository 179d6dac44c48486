package io.smartlink.bio.widget;

import java.util.Locale;

/** Where people can be found beside their page; each has an icon. */
public enum SocialNetwork {
    INSTAGRAM("Instagram"),
    FACEBOOK("Facebook"),
    X("X"),
    TIKTOK("TikTok"),
    YOUTUBE("YouTube"),
    LINKEDIN("LinkedIn"),
    PINTEREST("Pinterest"),
    SNAPCHAT("Snapchat"),
    THREADS("Threads"),
    MASTODON("Mastodon"),
    BLUESKY("Bluesky"),
    GITHUB("GitHub"),
    DISCORD("Discord"),
    TELEGRAM("Telegram"),
    WHATSAPP("WhatsApp"),
    TWITCH("Twitch"),
    SPOTIFY("Spotify"),
    SOUNDCLOUD("SoundCloud"),
    WEBSITE("Website");

    private final String label;

    SocialNetwork(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The word that stands in the database and the API, which is also its text. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
