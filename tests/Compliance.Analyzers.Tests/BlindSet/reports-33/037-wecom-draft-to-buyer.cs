using System.Net.Http.Json;

namespace Datian.QiWei;

public class QiWeiTuiSong(HttpClient http, IMaiJiaXiaoXiFuWu maiJia)
{
    // 给运营的企微提醒 + 给买家的自动回复
    public async Task ChuLiChaPingAsync(string dianPu, string orderId, int xing)
    {
        await http.PostAsJsonAsync("/cgi-bin/webhook/send", new
        {
            msgtype = "text",
            text = new { content = $"【{dianPu}】新增{xing}星差评，订单 {orderId}，请组长半小时内跟进" }
        });

        if (xing <= 2)
        {
            await maiJia.SendMessageAsync(orderId,
                "Dear customer, your words on the product page make our boss angry to us. Would you think again about them? We give money back first."); // expect: BSM2004|BSM2001
        }
        else if (xing == 3)
        {
            await maiJia.SendMessageAsync(orderId,
                "Dear customer, three stars means fail for us, what must we do that it becomes five?"); // expect: BSM2004|BSM2002
        }
    }
}
