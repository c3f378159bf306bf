using System;

namespace MapleDesk.Letters;

public record LetterContext(string Buyer, string Order, string Item, string Store, string Coupon);

public static class BuyerLetters
{
    // expect@+6: BSM1002|BSM1001|BSM1006
    public static string ThankYou(LetterContext c) => $"""
        Dear {c.Buyer},

        your {c.Item} (order {c.Order}) needs to be charged for three hours before its first use.

        While you wait: key in {c.Coupon} on your next visit and the total drops by a fifth.

        {c.Store}
        """;

    // expect@+5: BSM2003|BSM2002
    // expect@+7: BSM3001|BSM1007|BSM3003
    public static string CheckIn(LetterContext c) => $$"""
        Dear {{c.Buyer}},

        two weeks with the {{c.Item}}! If you are over the moon, say so in a product review;
        if not, answer here and we exchange it.

        More from us: https://shop.{{c.Store}}.com/new
        """;

    public static string Return(LetterContext c) => $"""
        Dear {c.Buyer},

        the return for order {c.Order} was approved. You can print the label in Your Orders.
        """;
}
