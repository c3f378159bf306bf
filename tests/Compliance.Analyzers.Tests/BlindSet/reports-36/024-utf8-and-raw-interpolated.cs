using System.Text;

namespace Wharfside.Outbound;

internal sealed class SmsComposer
{
    private static ReadOnlySpan<byte> AfterSale => "Hi, Wharfside here. Reply YES and your next order ships with 10 dollars off."u8; // expect: BSM1001|BSM1006

    private static ReadOnlySpan<byte> Slot => "Hi, Wharfside here. Your sofa comes between 9 and 12 tomorrow."u8;

    public string ComposeLetter(BuyerOrder o)
    {
        // expect@+4: BSM2004
        return $$"""
            Dear {{o.BuyerName}},
            the missing cushion for order {{o.OrderId}} is on the road.
            Would you consider raising your rating of the sofa once it has arrived?
            Kind regards, {{o.SellerName}}
            """;
    }

    public byte[] Encode(string s) => Encoding.UTF8.GetBytes(s);
}
