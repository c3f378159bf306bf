using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace MaTou.ZhuDong;

public class ZhuDongJob(IBuyerMessageClient client)
{
    public async Task RunAsync(IAsyncEnumerable<OrderRow> orders)
    {
        // 默认文案，运营未填写时使用
        var send = (string orderId, string text = "您好，如实写下水壶的使用感受并发布评价，我们退还您一半货款。") // expect: BSM2001
            => client.SendMessageAsync(orderId, text);

        await foreach (var o in orders)
        {
            if (o.State == "DELIVERED")
                await send(o.OrderId);
            else
                await send(o.OrderId, DaiQu());
        }

        static string DaiQu(string message = "您好，您的水壶已到自提点，请在周六之前带身份证件领取。")
            => message;

        static string HuiYuan(string message = "恭喜您入选我们的试用官，以后每个月都能免费领到新品！") // expect: BSM1006|BSM1005
            => message;

        _ = HuiYuan();
    }
}

public record OrderRow(string OrderId, string State);
