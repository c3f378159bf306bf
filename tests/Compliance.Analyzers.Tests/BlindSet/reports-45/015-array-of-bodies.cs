namespace CopperHill.Outreach.Experiments;

// A/B test of follow-up texts; the winner goes into the scheduler
public static class FollowUpVariants
{
    public static readonly string[] BuyerMessages =
    {
        "Hi there! Got a minute? Tell other shoppers what you think of your backpack in a short review.", // expect: BSM2006
        "Hi there! Love your backpack? Tell the world with a glowing review!", // expect: BSM2002|BSM2003
        "Hi there! Something wrong with your backpack? Write to us before you post anything on Amazon, please.", // expect: BSM2003
        "Hi there! A strap buckle of this batch may crack. Reply to this message and we will mail you a new one.",
        "Hi there! Show us your review and pick any accessory from our shop, it's on us.", // expect: BSM2001
        "Hi there! Friends of our brand always pay a little less. Ask us before you order again.", // expect: BSM1001|BSM1006
    };
}
