using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace LanTian.Mall.Promotions.Entities
{
    [Table("mall_coupon")]
    [Comment("优惠券表")]
    public class Coupon
    {
        [Key] public long Id { get; set; }

        [Required(ErrorMessage = "优惠券名称不能为空")]
        [MaxLength(64), Comment("优惠券名称，如 满100减20")]
        public string Name { get; set; } = "新人专享券";

        [Comment("折扣类型：1=满减 2=折扣 3=包邮")]
        public int DiscountType { get; set; }

        [Range(0.1, 9.9, ErrorMessage = "折扣必须在0.1折到9.9折之间")]
        public decimal? Discount { get; set; }

        [Display(Name = "每人限领张数", Description = "用户可以免费领取的最大数量")]
        public int LimitPerUser { get; set; } = 1;

        public DateTime ExpireAt { get; set; }
    }

    public class CouponContext : DbContext
    {
        public DbSet<Coupon> Coupons => Set<Coupon>();

        protected override void OnModelCreating(ModelBuilder b)
        {
            b.Entity<Coupon>().HasData(
                new Coupon { Id = 1, Name = "双11满300减40", DiscountType = 1 },
                new Coupon { Id = 2, Name = "会员日八折券", DiscountType = 2, Discount = 8m },
                new Coupon { Id = 3, Name = "Free shipping", DiscountType = 3 });
        }
    }
}
