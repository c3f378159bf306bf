using Microsoft.FeatureManagement;

namespace Pelican.Outreach.Experiments;

public sealed class PostDeliveryCopy(IVariantFeatureManager flags)
{
    public async Task<string> ComposeAsync(string buyerName, string orderId)
    {
        var variant = await flags.GetVariantAsync("post-delivery-wording", default);
        return variant?.Name switch
        {
            "control" => $"Hi {buyerName}, the manual for your saw is attached. Please check that the blade guard clicks in before first use.",
            "warm" => $"Hi {buyerName}, got two minutes? Tell other shoppers what you make of the saw by writing a review on Amazon.", // expect: BSM2006
            "carrot" => $"Hi {buyerName}, once your review of order {orderId} is up, we'll pop a spare blade in the post as a thank-you.", // expect: BSM2001
            "club" => $"Hi {buyerName}, as one of our makers you're first in line for the members' price when the Mk II lands.", // expect: BSM1006|BSM1001|BSM1007
            "funnel" => $"Hi {buyerName}, loving it? Shout about it in a review. Not so keen? Come to us first and leave the listing out of it.", // expect: BSM2003
            _ => string.Empty,
        };
    }
}
