using Telegram.Bot;

namespace HarbourGadget.Relay;

// 只發給自己人的群組，買家看不到
public sealed class StaffAlerts
{
    private readonly ITelegramBotClient _bot;
    private const long StaffGroup = -100123456;
    public StaffAlerts(ITelegramBotClient bot) => _bot = bot;

    public Task NegativeReviewAsync(string asin, int stars, string title) =>
        _bot.SendTextMessageAsync(StaffGroup,
            $"⚠️ {asin} 收到 {stars} 星差評：「{title}」。請同事不要私下聯絡買家要求刪評，更不可提出退現金。");

    public Task CouponEndingAsync(string asin, DateTime end) =>
        _bot.SendTextMessageAsync(StaffGroup, $"{asin} 的九折優惠券 {end:MM/dd} 到期，需要續期請找阿强。");

    public Task DailyAsync(int orders, int reviews, decimal ads) =>
        _bot.SendTextMessageAsync(StaffGroup, $"今日訂單 {orders}，新評論 {reviews}，廣告費 HK${ads}");

    public Task LunchAsync() =>
        _bot.SendTextMessageAsync(StaffGroup, "今日請大家食下午茶，公司請客，WhatsApp 報名：Ada。");
}
