using System.Text;

namespace Pico.Gadget.Queue;

public static class BuyerMessageBytes
{
    public static ReadOnlySpan<byte> Replacement =>
        "Hello, the watch does not charge, we are sorry. A new one ships today, free of charge, keep the old one."u8;

    public static ReadOnlySpan<byte> Incentive =>
        "Hello, put your honest opinion on Amazon and we pay back what the watch strap cost you."u8; // expect: BSM2001

    public static ReadOnlySpan<byte> Telegram =>
        "Hello, our Telegram channel @picogadget answers faster than this inbox, join us."u8; // expect: BSM3002|BSM3003

    public static string BuyerNoteCn(string buyer) =>
        buyer + "\u60a8\u597d\uff0c\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\uff0c\u8c22\u8c22\u3002"; // expect: BSM2002

    public static string BuyerNoteGift(string buyer) =>
        "Hello " + buyer + ",\tyou have earned a \x67ift card from our shop, simply reply with YES."; // expect: BSM1005

    public static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}
