using Telegram.Bot;

namespace HarbourGadget.Relay;

// 客服機械人：買家訊息轉到 Telegram 群組，同事用快捷鍵回覆
public sealed class QuickReplyBot
{
    private readonly ITelegramBotClient _bot;
    private readonly ISpMessagingClient _amazon;
    private const long StaffGroup = -100123456;

    public QuickReplyBot(ITelegramBotClient bot, ISpMessagingClient amazon) { _bot = bot; _amazon = amazon; }

    public async Task OnCommand(string cmd, string orderId, string buyerName)
    {
        string reply;
        switch (cmd)
        {
            case "/late":
                reply = $"{buyerName} 您好，訂單 {orderId} 的包裹因颱風停航，預計延遲三天送達，造成不便敬請見諒。";
                break;
            case "/wa":
                reply = $"{buyerName} 您好，這裡回覆較慢，請直接 WhatsApp 聯絡我們：+852 5123 4567。"; // expect: BSM3002|BSM3003
                break;
            case "/fps":
                reply = "您不用退貨，我們用轉數快直接把 HK$80 轉給您。"; // expect: BSM1004|BSM3003
                break;
            case "/again":
                reply = "下次光顧記得先說一聲，熟客價七折。"; // expect: BSM1001|BSM1006
                break;
            case "/lens":
                reply = "鏡頭保護膜需要先撕開藍色一面，再貼上機身。";
                break;
            default:
                await _bot.SendTextMessageAsync(StaffGroup, "不明指令：" + cmd);
                return;
        }
        await _amazon.ReplyAsync(orderId, reply);
        await _bot.SendTextMessageAsync(StaffGroup, "已回覆 " + orderId);
    }
}
