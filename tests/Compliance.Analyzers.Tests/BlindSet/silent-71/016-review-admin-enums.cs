using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Nimbus.ReviewCare.Admin
{
    public enum ReviewState
    {
        [Display(Name = "New")]
        [Description("新评价，尚未分配客服")]
        New = 0,

        [Display(Name = "Negative review (1-3 stars)")]
        [Description("差评，需要24小时内分析原因")]
        Negative = 1,

        [Display(Name = "Buyer changed the review")]
        [Description("买家已修改评价")]
        Changed = 2,

        [Display(Name = "Removed by Amazon")]
        [Description("评价已被亚马逊删除")]
        Removed = 3,
    }

    public enum CompensationType
    {
        [Description("无补偿")]
        None,
        [Description("部分退款")]
        PartialRefund,
        [Description("免费补发配件")]
        FreePart,
        [Description("礼品卡（仅限独立站客户）")]
        GiftCard,
    }

    public class ReviewFilterModel
    {
        [Display(Name = "Star rating", Description = "Show only five-star reviews, or leave empty to see all of them.")]
        public int? Stars { get; set; }

        [Display(Name = "是否已索评", Description = "勾选后只显示已通过官方按钮请求评价的订单")]
        public bool? Requested { get; set; }

        [Required(ErrorMessage = "Please choose a marketplace before you search for reviews.")]
        public string Marketplace { get; set; }
    }
}
