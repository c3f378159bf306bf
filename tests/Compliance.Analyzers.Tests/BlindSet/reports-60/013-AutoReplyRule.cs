using System;
using FreeSql.DataAnnotations;

namespace Sellfox.Lite.Entities;

[Table(Name = "kf_auto_reply_rule")]
public class AutoReplyRule
{
    [Column(IsPrimary = true)]
    public Guid Id { get; set; } = Guid.NewGuid();

    [Column(StringLength = 50)]
    public string Scene { get; set; }

    [Column(StringLength = 4000)]
    public string BuyerMessageBody { get; set; }

    public int DelayHours { get; set; }

    public static AutoReplyRule[] Default()
    {
        return new[]
        {
            new AutoReplyRule { Scene = "定制确认", DelayHours = 0, BuyerMessageBody = "您好，请确认刻字内容：第一行“{line1}”，第二行“{line2}”。确认后我们开始制作订单 {order}。" },
            new AutoReplyRule { Scene = "下单后", DelayHours = 0, BuyerMessageBody = "您好，您的订单 {order} 我们已经收到，感谢您选择我们，祝您生活愉快！" }, // expect: BSM4002
            new AutoReplyRule { Scene = "发货后", DelayHours = 1, BuyerMessageBody = "您好，订单 {order} 已经交给快递啦，单号 {tracking}，请留意查收🎉" }, // expect: BSM4002, BSM5001
            new AutoReplyRule { Scene = "地址不全", DelayHours = 0, BuyerMessageBody = "您好，订单 {order} 的地址缺少门牌号，请回复完整地址，否则快递无法派送。" },
            new AutoReplyRule { Scene = "节日", DelayHours = 72, BuyerMessageBody = "您好，黑五全店低至五折，错过等一年，千万别忘了来抢！" }, // expect: BSM1007|BSM1001
        };
    }
}
