using System.Text.RegularExpressions;

namespace Songlin.Erp.ABTest;

public class AbTestBuyerMail
{
    private static readonly Regex Kong = new(@"\s+", RegexOptions.Compiled);

    private static readonly string VariantA =
        "Hello {Buyer}, your opinion counts: kindly review the tripod on Amazon when you have a moment."; // expect: BSM2006

    private static readonly string VariantB =
        "Hello {Buyer}, 30 seconds for a rave review, and the phone clamp in our catalogue is free for you."; // expect: BSM2001

    private static readonly string VariantC =
        "Hello {Buyer}, something wrong with the tripod? Before you put a low rating online, please write to us and we fix it."; // expect: BSM2003

    private static readonly string VariantD =
        "Hello {Buyer}, the leg locks of the tripod open anticlockwise. If one is stuck, we send a replacement.";

    public string Pick(int bucket) => Kong.Replace((bucket % 4) switch { 0 => VariantA, 1 => VariantB, 2 => VariantC, _ => VariantD }, " ");
}
