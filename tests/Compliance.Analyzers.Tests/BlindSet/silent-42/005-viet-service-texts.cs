namespace TreXanh.Shop.Messaging;

public static class ServiceTexts
{
    public const string NoDiscount =
        "Thank you for your interest. We are not able to give private discounts or coupon codes in messages; the price on the product page is valid for everyone.";

    public const string NoOutsidePayment =
        "Please do not pay outside of Amazon. We never ask for bank transfer, PayPal or Zalo Pay, and if somebody does it in our name, report it to Amazon.";

    public const string NoNeedToChange =
        "You offered to change your review in return for a new board. That is not needed: the new board is sent in any case, as the old one was faulty.";

    public const string NotGiftCard =
        "We don't sell gift cards. The card in your box is the care card of the board.";

    public static readonly string[] Delay =
    [
        "Your parcel waits at customs in Los Angeles.",
        "The new delivery date is {0}.",
        "If this is too late for you, reply here and we cancel the order and refund you in full.",
    ];

    public static string Oil(string name) => $"Hello {name}, the free sample oil in the picture is decoration and not part of the set; the set contains board, rack and brush.";
}
