using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Erp.Web.Areas.Promotion.Models
{
    public enum PromotionKind
    {
        [Description("百分比折扣：下单立减 5% - 50%")]
        PercentOff = 1,
        [Description("优惠券：买家在商品页领取后可用")]
        Coupon = 2,
        [Description("买一送一：第二件免费")]
        BuyOneGetOne = 3,
        [Description("社媒促销码：仅限站外红人推广使用")]
        SocialCode = 4,
    }

    public class PromotionEditViewModel
    {
        [Display(Name = "活动名称", Prompt = "例如：老客户专享八折，下次购买立减")]
        [Required(ErrorMessage = "请填写活动名称")]
        public string Title { get; set; }

        [Display(Name = "折扣力度", Description = "填写 20 表示给顾客打八折")]
        [Range(5, 50, ErrorMessage = "折扣必须在 5% 到 50% 之间，您可以联系运营主管申请更低的价格")]
        public int Percent { get; set; }

        [Display(Name = "优惠码", Description = "输入优惠码后系统会检查是否已被使用")]
        [StringLength(12, MinimumLength = 8, ErrorMessage = "优惠码长度为 8 到 12 位")]
        public string ClaimCode { get; set; }

        [Display(Name = "赠品 SKU", Description = "满足条件的订单免费赠送该商品")]
        public string GiftSku { get; set; }

        public PromotionKind Kind { get; set; }
    }
}
