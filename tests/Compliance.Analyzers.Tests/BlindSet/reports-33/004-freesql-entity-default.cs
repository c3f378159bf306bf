using FreeSql.DataAnnotations;

namespace Lumi.Shop.Entities;

/// <summary>店铺自动回信配置</summary>
[Table(Name = "t_auto_reply")]
public class AutoReplyConfig
{
    [Column(IsIdentity = true, IsPrimary = true)]
    public long Id { get; set; }

    public string ShopCode { get; set; } = "US-LUMI";

    // 超过24小时未回复时发送给买家
    [Column(StringLength = 1000)]
    public string WorkTimeReply { get; set; } =
        "Thank you for your message. Our team is in China, we answer within 12 hours.";

    // 买家确认收货后
    [Column(StringLength = 1000)]
    public string ReceivedReply { get; set; } =
        "Dear friend, if the lamp make you happy please tell Amazon with 5 stars, if not happy talk to us first and don't write there."; // expect: BSM2002|BSM2003

    [Column(StringLength = 1000)]
    public string HolidayReply { get; set; } =
        "Happy New Year dear buyer! All our lamps are in big promotion this week, come to our store have a look."; // expect: BSM1007|BSM1001

    public bool Enabled { get; set; }
}
