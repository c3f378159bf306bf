using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Mall.Entity
{
    /// <summary>优惠券</summary>
    [Table("sms_coupon")]
    public class Coupon
    {
        [Key]
        public long Id { get; set; }

        [Display(Name = "优惠券名称")]
        [Required(ErrorMessage = "请填写优惠券名称")]
        public string Name { get; set; } = "新人专享满100减20优惠券";

        [Display(Name = "优惠券类型；0->全场赠券；1->会员赠券；2->购物赠券；3->注册赠券")]
        public int Type { get; set; }

        [Display(Name = "面额")]
        [Range(0.01, 9999, ErrorMessage = "优惠券面额必须大于0")]
        public decimal Amount { get; set; }

        [Display(Name = "使用门槛；0表示无门槛")]
        public decimal MinPoint { get; set; }

        [Display(Name = "每人限领张数")]
        public int PerLimit { get; set; }

        public DateTime StartTime { get; set; }
        public DateTime EndTime { get; set; }

        public override string ToString() => $"优惠券[{Id}] {Name} 满{MinPoint}减{Amount}";
    }
}
