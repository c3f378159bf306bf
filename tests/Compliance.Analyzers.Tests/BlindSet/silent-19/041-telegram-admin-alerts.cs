using Telegram.Bot;

namespace PriceWatch.Alerts;

/// <summary>Posts alerts to the channel of our own operations team.</summary>
public sealed class OpsAlerts(ITelegramBotClient bot, long opsChatId)
{
    public Task CompetitorCouponAsync(string asin, int percent) =>
        bot.SendMessage(opsChatId, $"[ops] competitor runs a {percent}% coupon on {asin}");

    public Task NegativeReviewAsync(string asin, int stars, string reviewId) =>
        bot.SendMessage(opsChatId, $"[ops] new {stars}-star review {reviewId} on {asin}, check for defects");

    public Task IncentiveFoundAsync(string agent, string draftId) =>
        bot.SendMessage(opsChatId, $"[ops] agent {agent} tried to promise a gift card for a review, draft {draftId} was blocked");

    public Task StockAsync(string sku, int left) =>
        bot.SendMessage(opsChatId, $"[ops] only {left} units of {sku} left, raise a purchase order");
}
