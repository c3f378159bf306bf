using Telegram.Bot;

// pings my own phone when something happens in the shop
public class OwnerAlerts(ITelegramBotClient bot, long myChatId)
{
    Task Ping(string s) => bot.SendTextMessageAsync(myChatId, s);

    public async Task Tick(ShopState s)
    {
        if (s.NewBadReviews > 0)
            await Ping($"Alert: {s.NewBadReviews} new negative reviews on {s.Asin}, check the listing.");
        if (s.CouponBudgetLeft < 20)
            await Ping($"Alert: coupon budget almost empty, {s.CouponBudgetLeft:C} left. Coupon stops tonight.");
        if (s.DealEnds < DateTime.Now.AddHours(6))
            await Ping("Alert: lightning deal with 15% discount ends in 6 hours.");
        if (s.StuckRefunds.Any())
            await Ping("Alert: refunds stuck: " + string.Join(", ", s.StuckRefunds));
        if (s.FeedbackScore < 4.5)
            await Ping($"Alert: seller feedback dropped to {s.FeedbackScore}.");
    }
}

public record ShopState(string Asin, int NewBadReviews, decimal CouponBudgetLeft, DateTime DealEnds, List<string> StuckRefunds, double FeedbackScore);
