using System;

namespace Halden.Tools.CouponCli;

internal static class HelpText
{
    public const string Usage = """
        halden-coupon - manages coupon codes of the web shop

        Usage:
          halden-coupon create --percent 10 --code SAVE10
          halden-coupon revoke --code SAVE10
          halden-coupon report --reviews --stars 5

        Options:
          --percent   percentage off the next order
          --gift      SKU of a free gift
          --notify    send the code to the customer by e-mail
        """;

    public static void Print() => Console.WriteLine(Usage);
}
