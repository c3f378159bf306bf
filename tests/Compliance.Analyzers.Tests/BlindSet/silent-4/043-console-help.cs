using System;
using AmzHelper.Core;

if (args.Length == 0 || args[0] is "-h" or "--help")
{
    Console.WriteLine("""
        amzhelper <command> [options]

          reviews   download your reviews (--stars 1..5)
          coupons   list coupons of your own website; --code SAVE10 --off 10 makes one
          refund    full refund for an order
          lint      look for texts you must not send, e.g. "leave a 5 star review and get a free gift"

        Never mail buyers a coupon. Use code 0 to test.
        """);
    return 0;
}

switch (args[0])
{
    case "coupons":
        Console.Error.WriteLine("coupon " + args[2] + " gives your customers " + args[4] + "% off");
        break;
    case "lint":
        foreach (var bad in new[] { "gift card for your review", "change your review", "cheaper on my website" })
            if (File.ReadAllText(args[1]).Contains(bad)) Console.WriteLine("FOUND: " + bad);
        break;
    case "refund":
        Messenger.Send(args[1], "Hi, I refunded your order in full today. The needles broke because of a bad batch, please just throw them away.");
        break;
    default:
        throw new ArgumentException("unknown command, try: reviews, coupons, refund, lint");
}

return 0;
