using System;
using System.Globalization;

namespace Halden.Oms.Messaging;

public static class BuyerSmsFactory
{
    public static string Delay(string orderId, DateTime date) =>
        string.Format(CultureInfo.InvariantCulture, "Your order {0} will now arrive on {1:yyyy-MM-dd}. We apologise for the delay.", orderId, date);

    public static string Reward(string orderId, decimal amount) =>
        string.Format("Once your review of order {0} is online, we will credit you with {1:C}.", orderId, amount); // expect: BSM2001

    public static string Direct(string shop) =>
        string.Concat("Dear buyer, on your next visit please ", "order at ", shop, ".example rather than on Amazon."); // expect: BSM3003|BSM3001

    public static string Bundle() =>
        string.Join(" ", "Dear buyer,", "we have put aside a gift for you:", "reply with your shirt size and it is yours."); // expect: BSM1005

    public static string Pickup(string point) =>
        string.Concat("Your parcel is waiting at ", point, ". Please bring proof of identity.");
}
