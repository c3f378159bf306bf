using static Threadbare.FollowUps.Dsl;

namespace Threadbare.FollowUps.Samples;

internal static class GardenSequences
{
    public static Sequence Hose() => Sequence
        .ForMarketplace(Marketplace.AmazonUk)
        .Named("hose-2026")
        .When(Delivered)
        .After(3.Days())
            .Send(subject: "Your hose, order {{order.id}}",
                  body: "Hello {{buyer}}, run the tap gently the first time, the fabric needs to swell. A damp coupling is normal on day one.")
        .After(10.Days())
            .Send(subject: "A thank-you for your time",
                  body: "Hello {{buyer}}, jot down how the hose did on its product page and pick any spray head you like, on us.") // expect: BSM2001
        .After(24.Days())
            .Send(subject: "Summer's here",
                  body: "Hello {{buyer}}, from Saturday the lot is reduced, water butts included; be quick.") // expect: BSM1001|BSM1007
        .Unless(Returned)
        .Build();

    public static Sequence Refunded() => Sequence
        .ForMarketplace(Marketplace.AmazonUk)
        .Named("refunded")
        .When(Returned)
        .After(0.Days())
            .Send(subject: "Refund for {{order.id}}", body: "Hello {{buyer}}, {{amount}} went back to your card just now, postage included.")
        .Build();
}
