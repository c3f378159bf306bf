using System.Collections.Generic;

namespace ChaYu.Tea.Notify;

public class TeaBuyerNotifier
{
    private readonly ITemplateRenderer _renderer;
    private readonly IBuyerChannel _channel;

    public TeaBuyerNotifier(ITemplateRenderer renderer, IBuyerChannel channel)
        => (_renderer, _channel) = (renderer, channel);

    private static (string Title, string Text) Welcome()
        => ("茶具使用須知", "您好，紫砂壺首次使用前請以熱水燙洗，切勿使用洗潔精。");

    private static (string Title, string Text) Gift()
        => ("小小心意", "您好，感謝支持，回覆收件地址即免費贈送試飲茶包一份，數量有限送完為止。"); // expect: BSM1005

    public void Push(IEnumerable<TeaOrder> orders)
    {
        foreach (var o in orders)
        {
            _channel.Send(o.Thread, _renderer.Render(Welcome()));
            _channel.Send(o.Thread, _renderer.Render(Gift()));
            _channel.Send(o.Thread, new
            {
                Title = "壺蓋缺損處理",
                Text = "您好，壺蓋破損我們深感抱歉，新壺已於今日寄出，無須退回原壺。",
                Footer = "不必透過平台，直接匯款到敝店帳戶訂購可省一成手續費。", // expect: BSM3003|BSM1001
            });
            _channel.Send(o.Thread, new { Title = "評價", Text = "您好，若方便，請為本次購買留下商品評價。" }); // expect: BSM2006
        }
    }
}
