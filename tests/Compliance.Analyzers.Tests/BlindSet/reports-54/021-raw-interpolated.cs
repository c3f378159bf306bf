namespace Seidenweg.Care.Letters;

public sealed class LetterFactory(IBrandInfo brand)
{
    public string Accessories(string buyer, string item)
    {
        // expect@+4: BSM1005|BSM1003
        return $$"""
            Dear {{buyer}},
            your {{item}} came without the charging cable. We sent the cable yesterday.
            As a token of goodwill you will also get an Amazon gift card over {{brand.CardValue}} from us.
            {{brand.Name}}
            """;
    }

    public string Trial(string buyer)
    {
        // expect@+4: BSM1006|BSM1005
        return $"""
            Dear {buyer},
            the filter of your toaster was recalled; the new one arrives on Friday.
            Would you like to join our tester circle and keep what you test?
            {brand.Name}
            """;
    }

    public string Return(string buyer, string date) => $"""
        Dear {buyer},
        your return arrived on {date}; the purchase price has been refunded in full.
        {brand.Name}
        """;
}
