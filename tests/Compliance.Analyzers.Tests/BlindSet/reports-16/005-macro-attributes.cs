using Macroloom.SourceGeneration;

namespace Macroloom.Samples;

// The generator turns every [BuyerMacro] into a strongly typed Render(...) method.
public static partial class PetShopMacros
{
    [BuyerMacro("lead-too-short", Channel = "amazon", Body = "Hi {Buyer}, the 5 m lead ships today in exchange for the 3 m one. Please keep the short one.")]
    public static partial string LeadTooShort(string buyer);

    [BuyerMacro("post-delivery", Channel = "amazon",
        Body = "Hi {Buyer}, a squeaky toy is waiting for your pup: tell us its name and we'll post one out, our treat!")] // expect: BSM1005
    public static partial string PostDelivery(string buyer);

    [BuyerMacro("rating-nudge", Channel = "amazon",
        Body = "Hi {Buyer}, if Rex loves his bed then let other owners know in a review; if he doesn't, tell only us and we'll fix it.")] // expect: BSM2003
    public static partial string RatingNudge(string buyer);

    [BuyerMacro("size-chart", Channel = "amazon", Body = "Hi {Buyer}, measure the chest just behind the front legs. 62 cm is a size L.")]
    public static partial string SizeChart(string buyer);
}
