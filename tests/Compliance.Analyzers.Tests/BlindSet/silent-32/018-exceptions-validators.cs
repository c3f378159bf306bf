using FluentValidation;

namespace ChannelLoom.Features.BuyerMessages.Draft;

public sealed class DraftBuyerMessageValidator : AbstractValidator<DraftBuyerMessage>
{
    public DraftBuyerMessageValidator(IPhraseScanner scanner)
    {
        RuleFor(x => x.Text)
            .NotEmpty()
            .MaximumLength(2000)
            .Must(t => !scanner.HasCoupon(t)).WithMessage("Amazon forbids coupons and discount codes in messages. Remove the code.")
            .Must(t => !scanner.HasReviewIncentive(t)).WithMessage("Never promise a gift card, refund or discount for a review.")
            .Must(t => !scanner.HasContact(t)).WithMessage("Phone numbers, e-mail addresses and WhatsApp handles are not allowed.")
            .Must(t => !scanner.HasOutsideLink(t)).WithMessage("Links to your own shop are not allowed on Amazon.");
    }
}

public sealed class IncentivisedReviewException(string orderId)
    : Exception($"The draft for order {orderId} offers a free product in exchange for a 5-star review and was blocked.");

public sealed class OffPlatformException : Exception
{
    public OffPlatformException() : base("The draft asks the buyer to pay by PayPal outside of Amazon.") { }
}
