namespace Postscript.Templates;

public sealed record Buyer(string FirstName, string Locale);
public sealed record Order(string Id, string Product, DateOnly Delivered);

public static class Letters
{
    // expect@+7: BSM1005
    // expect@+9: BSM2002
    public static string FortnightLater(Buyer buyer, Order order) => $$"""
        Dear {{buyer.FirstName}},

        your {{order.Product}} (order {{order.Id}}) reached you on {{order.Delivered:d}}.

        To celebrate, we have put aside a leather key fob for you at no cost:
        simply reply with your initials and it is yours.

        A glowing write-up from you would keep three carpenters in work.

        Kind regards,
        Alder & Son
        """;

    public static string Delay(Buyer buyer, Order order) => $"""
        Dear {buyer.FirstName},

        the oak for order {order.Id} is not dry enough yet, so we shall miss the promised date by six days.
        If that is too long for you, tell us and we will cancel and refund it in full.

        Alder & Son
        """;
}
