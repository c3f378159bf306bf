namespace Tonwerk.Audio.Messages;

public static class SupportTexts
{
    private const string Host = "tonwerk-audio.de";

    public const string Returns =
        "You can print the return label yourself under https://www.amazon.de/gp/css/returns/homepage.html, the refund follows after arrival.";

    public const string Setup =
        "Watch the set-up film for your amplifier on https://youtu.be/Qx81tonwerk and you are done in five minutes."; // expect: BSM3001

    public const string Manual =
        "The manual of your amplifier can be found at https://www." + Host + "/manuals/a40.pdf"; // expect: BSM3001

    public const string Spoken =
        "Visit us at tonwerk-audio dot de to register the amplifier."; // expect: BSM3001

    public const string Shortened =
        "Tell us how the amplifier does: bit.ly/tw-a40"; // expect: BSM3001|BSM2006

    public const string Fuse =
        "The amplifier needs a slow 2.5 A fuse. If yours came without one, reply and we post it at no charge.";
}
