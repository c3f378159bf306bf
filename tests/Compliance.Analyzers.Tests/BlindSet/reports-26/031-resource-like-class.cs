namespace Orchard.Plants.Resources
{
    using System.Globalization;
    using System.Resources;

    // Hand-kept counterpart of BuyerStrings.resx; the designer lost the file in 2019.
    internal static class BuyerStrings
    {
        internal static CultureInfo Culture { get; set; }

        internal static string PlantDead => "We are sorry that the hydrangea did not survive the journey. Your money was returned this afternoon.";

        internal static string PlantLate => "The nursery is waiting for milder weather; your hydrangea leaves on {0}.";

        internal static string NextSpring => "In spring the first ten customers who come back to us receive their plants at cost price."; // expect: BSM1001|BSM1006

        internal static string Stars => "If you think fewer than four stars are due, talk to us before you rate the plant."; // expect: BSM2003

        internal static string FeedbackChange => "Remove the neutral feedback on our seller page and the postage will be credited to you."; // expect: BSM2005|BSM2001

        internal static string Newsletter => "Subscribe to our garden letter for tips and offers."; // expect: BSM1007
    }
}
