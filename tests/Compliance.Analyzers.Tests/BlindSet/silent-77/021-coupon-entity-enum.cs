using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Haoyou.Mall.Domain.Coupons
{
    public enum PromotionKind
    {
        [Description("满减：满一百减二十")]
        FullReduction = 1,

        [Description("新人优惠券，首单立减")]
        NewCustomerCoupon = 2,

        [Description("晒单返现（已停用）")]
        ShowOrderCashback = 3,

        [Description("赠品")]
        Gift = 4
    }

    public class Coupon
    {
        [Key]
        public long Id { get; set; }

        [Display(Name = "优惠码", Prompt = "请输入 6 到 12 位优惠码")]
        [Required(ErrorMessage = "优惠码不能为空")]
        [StringLength(12, MinimumLength = 6, ErrorMessage = "优惠码长度须为 6 到 12 位")]
        public string Code { get; set; } = "";

        [Display(Name = "折扣（%）", Description = "输入 85 表示八五折")]
        [Range(1, 99, ErrorMessage = "折扣须在 1 到 99 之间")]
        public int Percent { get; set; }

        public PromotionKind Kind { get; set; }

        public string Describe() => $"{Kind}:{Code}:{Percent}";
    }
}
