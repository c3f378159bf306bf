using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace YouPin.Admin.Models
{
    public enum MarketingKind
    {
        [Description("满减优惠券")]
        FullReduction = 1,

        [Description("新人立减 20 元")]
        NewUser = 2,

        [Description("买一送一")]
        BuyOneGetOne = 3,

        [Description("好评返现（已停用）")]
        ReviewCashback = 9,
    }

    public class MarketingEditModel
    {
        [Display(Name = "优惠码", Prompt = "请输入优惠码，不填则自动生成")]
        [StringLength(16, ErrorMessage = "优惠码长度不能超过 16 位")]
        public string Code { get; set; }

        [Display(Name = "折扣力度")]
        [Range(1, 99, ErrorMessage = "折扣必须在 1 到 99 之间")]
        public int Percent { get; set; }

        [Display(Name = "赠品", Description = "选择赠送的商品，赠品不参与退款")]
        public int? GiftId { get; set; }

        [Display(Name = "客服微信")]
        public string ServiceWeChat { get; set; }

        [Display(Name = "活动链接")]
        [Url(ErrorMessage = "活动链接格式不正确")]
        public string Link { get; set; }
    }
}
