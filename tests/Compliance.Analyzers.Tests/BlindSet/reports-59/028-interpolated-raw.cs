namespace Fennel.Market.Amazon.Texts;

public static class OrderTexts
{
    public static string Shortage(string buyer, string item, string orderId, decimal amount) => $"""
        Hello {buyer},

        the {item} of order {orderId} was missing from the box.
        A partial refund of {amount:C} for it has been made on this order.

        Fennel Spices
        """;

    // expect@+6: BSM2002
    // expect@+8: BSM1002
    public static string Check(string buyer, string item, string orderId) => $$"""
        Hello {{buyer}},

        the {{item}} of order {{orderId}} should be in your kitchen by now.
        Please be generous and reward us with the maximum number of stars!

        Note for your next shopping:
        type SPICE-{{orderId[^4..]}} into the voucher field.

        Fennel Spices
        """;

    public static string Allergen(string buyer, string item) => $"""
        Hello {buyer}, the {item} does contain mustard. You find it on the label under "ingredients".
        """;
}
