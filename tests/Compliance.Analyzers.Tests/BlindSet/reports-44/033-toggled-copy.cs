namespace Pawline.Application.Toggles;

internal sealed class ToggledCopySource(IFeatureToggles toggles)
{
    private static readonly string[] Calm =
    [
        "Hello, the litter mat of order {orderId} has to air for a day before use.",
        "Hello, if the mat smells after a week we take it back and refund you.",
    ];

    private static readonly string[] Bold =
    [
        "Hello, 2 for 1 on litter mats! Only this weekend, only for people who already own one.", // expect: BSM1001|BSM1005|BSM1007
        "Hello, should the mat smell, we give you 60% of the price back and you keep your complaint to yourself.", // expect: BSM1003|BSM2001
        "Hello, we read every review. The author of the nicest one wins a self-cleaning litter box.", // expect: BSM2001
    ];

    public IReadOnlyList<string> BuyerMessages() =>
        toggles.IsOn("bold-copy") ? Bold : Calm;
}
