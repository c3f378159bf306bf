using Microsoft.Extensions.Options;

namespace Norden.OrderTooling.Configuration;

public sealed class BuyerMessagingOptions
{
    public const string SectionName = "BuyerMessaging";

    public string Signature { get; init; } = "Kind regards, the Norden team";

    public string ThankYouBody { get; init; } =
        "Thank you for choosing us. Join our VIP club and be the first to test new products for free."; // expect: BSM1006|BSM1005

    public string ReturnBody { get; init; } =
        "We have received your return and refunded the full price. It may take 3-5 business days to show on your card.";

    public string OutOfStockBody { get; init; } =
        "The item you ordered is out of stock and has been refunded. You can still get it from our own webshop, where it is cheaper."; // expect: BSM3003|BSM1001

    public string FeedbackBody { get; init; } =
        "Not satisfied? Please contact us first before you leave a negative review."; // expect: BSM2003
}

internal sealed class BuyerMessagingOptionsValidator : IValidateOptions<BuyerMessagingOptions>
{
    public ValidateOptionsResult Validate(string? name, BuyerMessagingOptions options) =>
        string.IsNullOrWhiteSpace(options.Signature)
            ? ValidateOptionsResult.Fail("A signature is required.")
            : ValidateOptionsResult.Success;
}
