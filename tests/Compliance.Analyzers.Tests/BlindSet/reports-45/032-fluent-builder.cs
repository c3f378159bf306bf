namespace Nettle.Campaigns;

public static class CampaignSetup
{
    public static BuyerCampaign Build() => BuyerCampaign
        .For("B07XAMPLE1")
        .AfterDelivery(days: 3)
            .Say("Hello {first_name}, wash the tea filter before the first use; the steel is food grade.")
        .AfterDelivery(days: 10)
            .Say("Hello {first_name}, your opinion counts: please rate the tea filter on Amazon.") // expect: BSM2006
        .AfterDelivery(days: 20)
            .Say("Hello {first_name}, Prime Day is near and our teapots will be cheaper than ever. Mark the date!") // expect: BSM1007|BSM1001
        .OnReturn()
            .Say("Hello {first_name}, the return label is in your Amazon account under Your Orders.")
        .OnLowStars()
            .Say("Hello {first_name}, if we send a new filter plus a tin of tea, will you turn your two stars into five?") // expect: BSM2001|BSM2004
        .Create();
}
