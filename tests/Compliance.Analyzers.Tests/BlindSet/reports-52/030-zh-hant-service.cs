using System.Threading.Tasks;

namespace Jade.Support;

public class BuyerChatService(IChatClient chat)
{
    public async Task HandleAsync(string conversationId, string intent, string buyer)
    {
        var reply = intent switch
        {
            "gift" => $"{buyer} 您好，為了表達謝意，下一箱出貨時會多放一包茶點請您品嚐，不收費用。", // expect: BSM1005|BSM1006
            "site" => $"{buyer} 您好，保養影片請到 jade-tea 點 com 點 tw 觀看。", // expect: BSM3001
            "price" => $"{buyer} 您好，很抱歉，我們無法提供私下的折扣，請以商品頁面的價格為準。",
            "cash" => $"{buyer} 您好，我們可以用街口支付退您一半的錢，不必經過亞馬遜。", // expect: BSM1004|BSM3003
            "leak" => $"{buyer} 您好，壺嘴漏水的那一把已經安排換新，舊的不用寄回。",
            _ => $"{buyer} 您好，您的問題已轉給倉庫查詢，明天回覆您。"
        };
        await chat.ReplyToBuyerAsync(conversationId, reply);
    }
}
