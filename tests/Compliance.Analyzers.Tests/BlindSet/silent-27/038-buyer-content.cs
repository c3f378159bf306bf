using System.Text.Json.Serialization;

namespace CustomPrint;

public record CustomText([property: JsonPropertyName("line1")] string Line1, [property: JsonPropertyName("line2")] string Line2);

public static class Proofs
{
    // demo data of the banner editor: what the customer had printed
    public static readonly CustomText[] Demo =
    [
        new("GRAND OPENING", "20% OFF EVERYTHING"),
        new("Rocky", "555 0177"),
        new("FREE HOT DOGS", "Saturday 2 pm"),
    ];

    public static string Ask(string buyer, CustomText t) =>
        $"Hello {buyer}, please confirm the words for your custom banner: '{t.Line1}' and '{t.Line2}'. We print tomorrow.";

    public static string Blurry(string buyer) =>
        $"Hello {buyer}, the picture you uploaded is too small for print. Please upload a larger one in Your Orders.";
}
