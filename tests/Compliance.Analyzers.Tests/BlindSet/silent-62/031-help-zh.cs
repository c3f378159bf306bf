using System.ComponentModel;

namespace Haiyi.Erp.Web.Models
{
    public class MessageRuleSettings
    {
        [DisplayName("禁止发送优惠券")]
        [Description("开启后，客服回复中出现“优惠券”“折扣码”“打折”等字样时禁止发送，避免店铺被亚马逊限制站内信。")]
        public bool BlockCoupons { get; set; } = true;

        [DisplayName("禁止索要好评")]
        [Description("开启后，回复中出现“五星好评”“修改差评”“好评返现”时弹窗提醒客服，需主管确认。")]
        public bool BlockReviewRequests { get; set; } = true;

        [DisplayName("屏蔽联系方式")]
        [Description("自动识别微信号、手机号、邮箱，例如“加我微信 abc123”会被替换为星号。")]
        public bool MaskContacts { get; set; } = true;

        [DisplayName("差评提醒")]
        [Description("收到三星及以下评价时通知运营，您可以在评价看板中查看，但请勿联系买家删除评价。")]
        public bool NotifyLowRating { get; set; }

        [DisplayName("自动请求评论")]
        [Description("妥投后第七天调用亚马逊“请求评论”接口，每个订单只会请求一次，内容由亚马逊生成。")]
        public bool AutoSolicit { get; set; }
    }
}
