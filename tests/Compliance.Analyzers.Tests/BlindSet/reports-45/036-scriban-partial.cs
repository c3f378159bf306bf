namespace Orchard.Templates;

public partial class BuyerTemplateSet
{
    [TemplateKey("delivered")]
    public static partial string Delivered(string name);

    private static partial class Sources
    {
        // expect@+5: BSM2003
        public const string Delivered = """
            Hi {{ name }},
            your juicer has been delivered. The strainer sits inside the jug.

            Pleased with it? Leave us a review. Not pleased? Talk to us first.
            The Orchard team
            """;

        public const string Recall = """
            Hi {{ name }},
            the cable of your juicer may overheat. Stop using it and reply here;
            we will refund the full price of order {{ order_id }}.
            """;

        public const string Surprise = "Hi {{ name }}, there's a surprise waiting for our fans this month: buy one, get one free!"; // expect: BSM1001|BSM1005|BSM1007
    }
}
