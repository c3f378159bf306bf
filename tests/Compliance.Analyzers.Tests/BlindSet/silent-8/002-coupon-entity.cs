using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace LanTu.WebShop.Domain
{
    [Table("promo_coupon")]
    public class Coupon
    {
        [Key] public int Id { get; set; }

        [Required(ErrorMessage = "请输入优惠码")]
        [StringLength(32, ErrorMessage = "优惠码不能超过32个字符")]
        [Display(Name = "优惠券代码", Prompt = "例如 SAVE20，下单立减20%")]
        public string Code { get; set; } = "SAVE20";

        [Display(Name = "Discount percentage off the order total")]
        [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90% off.")]
        public int PercentOff { get; set; }

        [Display(Name = "Free gift SKU")]
        public string FreeGiftSku { get; set; }

        public DateTime ExpiresAt { get; set; }

        public override string ToString() => $"{Code} ({PercentOff}% off until {ExpiresAt:d})";
    }
}
