using System.ComponentModel.DataAnnotations;

namespace Lanhai.Options
{
    /// <summary>站内信自动发送配置（appsettings 未配置时使用默认值）</summary>
    public class AutoMessageOptions
    {
        public const string SectionName = "AutoMessage";

        [Range(1, 30, ErrorMessage = "发送间隔必须在1到30天之间")]
        public int DelayDays { get; set; } = 5;

        public bool Enabled { get; set; }

        public string DelayMessage { get; set; } = "您好，港口拥堵导致您的订单晚到，预计下周二送达，如需取消请告知。";

        public string FollowUpMessage { get; set; } = "您好，如果您喜欢我们的吹风机，请留下五星评价；如有问题请先找我们，别急着写评价。"; // expect: BSM2003|BSM2002

        public string CartMessage { get; set; } = "您好，新款吹风机支架上市了，和您买的型号正好配套，快来店铺看看吧！"; // expect: BSM1007

        public string PartMessage { get; init; } = "您好，漏发的风嘴已补寄，给您带来不便十分抱歉。";

        public void Send(IBuyerChannel channel, string orderId, string? message = "您好，凭订单号找客服可免费领取梳子一把。") // expect: BSM1005
            => channel.SendMessage(orderId, message ?? DelayMessage);
    }
}
