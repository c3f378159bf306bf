using Microsoft.Extensions.Logging;

namespace Quillon.Outreach;

public class DraftGuard(ILogger<DraftGuard> logger)
{
    public void Check(Draft d)
    {
        if (d.HasCoupon)
        {
            logger.LogWarning("Draft {DraftId} offers a coupon code to the buyer and was blocked", d.Id);
            throw new PolicyException("You must not send a coupon or a discount code to an Amazon buyer.");
        }

        if (d.AsksForFiveStars)
        {
            logger.LogWarning("Draft {DraftId} asks the buyer for a 5-star review; blocked", d.Id);
            throw new PolicyException("Do not ask buyers to leave a positive review. Use Request a Review instead.");
        }

        if (d.HasEmail)
        {
            logger.LogWarning("Draft {DraftId} tells the buyer to contact us by e-mail; the address was stripped", d.Id);
        }

        if (d.OffersCash)
            throw new InvalidOperationException($"Draft {d.Id} promises cash back by PayPal, which Amazon forbids.");

        logger.LogInformation("Draft {DraftId} passed", d.Id);
    }
}
