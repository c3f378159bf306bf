namespace Integra.Amazon;

public partial class AmazonCareDesk
{
    private static partial class Canned
    {
        public static readonly string Wrong_Colour =
            "Dear buyer, we sent the wrong colour by mistake and a correct one has been dispatched today.";

        // expect@+2: BSM1003|BSM1004
        public static readonly string KeepIt =
            @"Dear buyer, keep the item, and we pay you 40% back if you do not open a return.
Just answer with a yes.";

        // expect@+3: BSM3001
        public static readonly string Survey =
            @"Dear buyer,
fill in our questionnaire at https://forms.gle/k2Rt9x and tell us how you sleep.";
    }
}
