namespace Pinecrest.Commerce.Messaging.Amazon;

public static class TemplateStore
{
    public const string CustomsNumber = """
        Hello,

        customs in your country asks for the recipient's tax number before the parcel can be released.
        Please reply to this message with the number and we forward it to the carrier.

        Pinecrest Audio
        """;

    // expect@+6: BSM1005
    // expect@+8: BSM1006
    public const string Birthday = """
        Hello {{buyer}},

        it has been a month since your headphones arrived.
        To say thank you we would love to post you a pair of earbuds, on the house.
        Just answer "yes".

        Everyone who answers before Sunday also takes part in our draw for a turntable.

        Pinecrest Audio
        """;

    public const string WarrantyCard = """
        Hello {{buyer}},

        the warranty document for your headphones, order {{order_id}}, is attached.
        Cover ends on {{warranty_end}}.
        """;
}
