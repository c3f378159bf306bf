using FluentValidation;

namespace Lakeside.Kayaks.Api.Validation;

public class BuyerMessageValidator : AbstractValidator<BuyerMessageRequest>
{
    public BuyerMessageValidator()
    {
        RuleFor(x => x.Body).NotEmpty().WithMessage("The message must not be empty.");
        RuleFor(x => x.Body).MaximumLength(2000).WithMessage("Amazon accepts at most 2,000 characters.");
        RuleFor(x => x.Body)
            .Must(b => !b.Contains("coupon", StringComparison.OrdinalIgnoreCase))
            .WithMessage("You must not send coupons or discount codes to buyers.");
        RuleFor(x => x.Body)
            .Must(b => !b.Contains("review", StringComparison.OrdinalIgnoreCase))
            .WithMessage("Do not ask the buyer for a review; use the Request a Review button instead.");
        RuleFor(x => x.Body)
            .Must(b => !b.Contains("http") || b.Contains("https://www.amazon."))
            .WithMessage("Links to other websites are not allowed in messages to buyers.");
    }
}

public record BuyerMessageRequest(string OrderId, string Body);
