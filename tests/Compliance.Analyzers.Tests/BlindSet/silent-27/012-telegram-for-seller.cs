using Telegram.Bot;

// bot that tells ME about new reviews and prices, no buyer sees this
var bot = new TelegramBotClient(args[0]);
long me = long.Parse(args[1]);

await foreach (var e in ReviewFeed.WatchAsync())
{
    var note = e.Stars switch
    {
        5 => $"yay, new 5 star review on {e.Asin}",
        1 or 2 => $"ouch, {e.Stars} stars on {e.Asin}, check if it breaks the rules and report it",
        _ => $"{e.Stars} stars on {e.Asin}",
    };
    await bot.SendMessage(me, note);
}

await bot.SendMessage(me, $"coupon on {args[2]} ends tonight, extend it in Seller Central");
