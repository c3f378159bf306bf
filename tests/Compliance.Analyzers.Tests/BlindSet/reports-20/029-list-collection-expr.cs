namespace Quokka.Support;

public static class CannedReplies
{
    public static readonly List<string> ForAmazonBuyers =
    [
        "Thank you for your patience, the scale is being tested by our technician.",
        "The scale shows Err2 when the battery is empty; please change the CR2032.",
        "Message us on Telegram (@quokka_help) and we will send you the calibration film.", // expect: BSM3002|BSM3003
        "Keep the scale and take 40% back, as long as you do not open a return.", // expect: BSM1003|BSM1004|BSM1001
        "You have been chosen! As a product tester you receive our new models free for a year.", // expect: BSM1006|BSM1005
        "The return window of your order is open until January 31.",
    ];

    public static readonly string[] Closing = ["Kind regards, Quokka", "All the best, Quokka"];
}
