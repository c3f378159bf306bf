namespace GizmoBarn.Manuals;

internal static class BuyerHowTo
{
    internal static readonly string[] Lines =
    {
        "Hi {buyer}, the screws are star screws (T8). The driver is taped inside the lid.",
        "Hi {buyer}, attach the red wire to the positive terminal. The toy will let you know if you didn't.",
        "Hi {buyer}, a squeal from the speaker is feedback: move the microphone away.",
        "Hi {buyer}, the gift receipt was in the box flap. A gift receipt shows no price, which is rather the point.",
        "Hi {buyer}, enter the pairing code 0000 on the remote. It isn't a very secret code.",
        "Hi {buyer}, please review the exploded drawing on page 5 before you glue anything.",
        "Hi {buyer}, hang the five stars from the mobile's ring with the short strings.",
    };
}
