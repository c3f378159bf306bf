using Telegram.Bot;
using Telegram.Bot.Types;

// forwards new Amazon buyer messages to my phone, I answer with /r1 ... /r5
var bot = new TelegramBotClient(Environment.GetEnvironmentVariable("TG")!);
var seller = new SellerCentralClient();

async Task OnCommand(Message m, BuyerThread t)
{
    var answer = m.Text switch
    {
        "/r1" => "Hey! Tracking says it's out for delivery today, give it till 9pm :)",
        "/r2" => "Hey! Send me your PayPal and I'll give you back half, no need to go through Amazon.", // expect: BSM1004|BSM3003
        "/r3" => "Hey! Check out our shop at tinygarage.shop, same stuff without the fees.", // expect: BSM3001|BSM3003|BSM1007|BSM1001
        "/r4" => "Hey! Sorry it broke. Full refund is on its way, keep the thing or bin it.",
        "/r5" => "Hey! Leave us a review and your next set is on us.", // expect: BSM2001|BSM1006
        _ => null
    };
    if (answer is not null) await seller.ReplyToBuyerAsync(t.Id, answer);
    await bot.SendMessage(m.Chat.Id, "done");
}
