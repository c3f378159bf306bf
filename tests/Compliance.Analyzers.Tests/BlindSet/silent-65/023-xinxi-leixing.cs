using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Boyuan.Crm.Enums
{
    public enum WeiguiLeixing
    {
        [Description("索要好评")]
        AskGoodReview = 1,
        [Description("返现换评价")]
        CashForReview = 2,
        [Description("引导买家删除差评")]
        RemoveReview = 3,
        [Description("发送优惠券或折扣码")]
        Coupon = 4,
        [Description("引导站外交易，留微信或电话")]
        OffSite = 5,
        [Description("赠送礼品")]
        Gift = 6,
    }

    public class WeiguiInput
    {
        [Required(ErrorMessage = "请选择违规类型")]
        [Display(Name = "违规类型", Description = "例如客服在站内信里答应给买家返现或者要求修改评价")]
        public WeiguiLeixing Leixing { get; set; }

        [StringLength(200, ErrorMessage = "说明不能超过200字")]
        [Display(Name = "情况说明", Prompt = "请写明是哪位客服、哪个订单、送了什么赠品")]
        public string Shuoming { get; set; }

        [Range(1, 100, ErrorMessage = "折扣必须是1到100之间的整数")]
        [Display(Name = "涉及的折扣")]
        public int? Zhekou { get; set; }

        [RegularExpression(@"^\d{3}-\d{7}-\d{7}$", ErrorMessage = "订单号格式不正确")]
        [Display(Name = "亚马逊订单号")]
        public string OrderId { get; set; }
    }
}
