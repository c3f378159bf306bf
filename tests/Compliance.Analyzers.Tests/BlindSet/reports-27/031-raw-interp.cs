namespace LetterLab;

public class Letters
{
    // expect@+6: BSM2001|BSM1005|BSM2002
    public string AfterFix(string buyer, string item, string order) => $"""
        Hi {buyer},

        good news, the new motor for your {item} (order {order}) has left our workshop.
        It plugs in without tools.
        A box of refill brushes is yours if you let the world know in a 5 star write-up.

        Cheers, Bristle
        """;

    public string Missing(string buyer, string item) => $"""
        Hi {buyer},
        our packer forgot the charger of the {item}, sorry! It was posted this morning and costs you nothing.
        Cheers, Bristle
        """;

    // expect@+3: BSM3003|BSM3001|BSM1001|BSM1007
    public const string Reorder = """
        Hi there,
        brush heads are sold in our own web store too, and buying there spares you the marketplace markup.
        Cheers, Bristle
        """;
}
