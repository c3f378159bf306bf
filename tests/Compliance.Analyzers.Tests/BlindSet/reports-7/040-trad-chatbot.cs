using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace 青木家居.客服機器人;

public class 買家對話Bot : ActivityHandler
{
    private readonly I訂單服務 _訂單;

    public 買家對話Bot(I訂單服務 訂單) => _訂單 = 訂單;

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken ct)
    {
        var 問題 = turnContext.Activity.Text ?? string.Empty;
        var 單號 = turnContext.Activity.Conversation.Id;

        string 回覆;
        if (問題.Contains("發票"))
        {
            回覆 = "您好，統編發票已補開，檔案請見附件。";
        }
        else if (問題.Contains("折扣") || 問題.Contains("便宜"))
        {
            回覆 = "您好，我們無法私下給予折扣，售價以商品頁面為準。";
        }
        else if (問題.Contains("瑕疵"))
        {
            回覆 = $"您好，訂單 {單號} 的書架層板有刮痕，我們免費補寄一片。";
            if (await _訂單.曾給負評(單號, ct))
                回覆 += "另外，能不能拜託您把那則負評撤下來呢？"; // expect: BSM2004
        }
        else
        {
            回覆 = "您好，書架承重每層十五公斤。";
            回覆 += "順便一提，同系列的鞋櫃與穿衣鏡剛到貨，歡迎到我們的賣場逛逛！"; // expect: BSM1007
        }

        await turnContext.SendActivityAsync(MessageFactory.Text(回覆), ct);
    }
}
