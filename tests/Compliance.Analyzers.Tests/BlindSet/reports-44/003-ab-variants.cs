using System.Collections.Generic;

namespace Pawline.Experiments;

public static class FollowUpExperiment
{
    public const string ExperimentKey = "buyer-followup-2024-q4";

    public static readonly Dictionary<char, string> BuyerMessageVariants = new()
    {
        ['A'] = "Hello, the chew toy in your order {orderId} is made for dogs up to 25 kg. Reply here if you need the larger size swapped.",
        ['B'] = "Hello, type {couponCode} into the promo box the next time you shop with us and your pup's treats get cheaper.", // expect: BSM1002|BSM1001
        ['C'] = "Hello, we've hidden a free squeaky duck for your dog – answer this message and it is on its way!", // expect: BSM1005
        ['D'] = "Hello, every month we draw one Pawline family who wins a year of kibble. Reply YES and you are in the draw.", // expect: BSM1006
    };

    public static string Pick(int bucket) => BuyerMessageVariants[(char)('A' + bucket % 4)];
}
