namespace Saltbox.Messages;

public static class LongMessages
{
    // expect@+7: BSM2002
    // expect@+7: BSM3001|BSM3003
    public const string Delivered = """
        Dear customer,

        your bread box has been delivered according to the carrier.

        It would mean the world to us if you rated it with 5 stars.
        Recipes and more of our products: www.saltbox-kitchen.co.uk

        Kind regards
        Saltbox
        """;

    public const string WrongColour = """
        Dear customer,

        we sent you the grey box instead of the white one, our mistake.
        The white box leaves today; the grey one goes back with the prepaid label
        that you find in Your Orders.

        Kind regards
        Saltbox
        """;
}
