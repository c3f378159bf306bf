using Microsoft.EntityFrameworkCore;

namespace DuLiZhan.Data
{
    /// 独立站（自有商城）优惠券表初始数据
    public static class CouponSeed
    {
        public static void SeedCoupons(this ModelBuilder mb)
        {
            mb.Entity<Coupon>().HasData(
                new Coupon { Id = 1, Code = "WELCOME10", Name = "新人券", Rule = "满50减10", DiscountPercent = 0 },
                new Coupon { Id = 2, Code = "VIP15", Name = "会员券", Rule = "15% off", DiscountPercent = 15 },
                new Coupon { Id = 3, Code = "FREESHIP", Name = "包邮券", Rule = "free shipping", DiscountPercent = 0 });

            mb.Entity<GiftRule>().HasData(
                new GiftRule { Id = 1, Name = "满额赠", GiftSku = "CUP-01", MinAmount = 99 },
                new GiftRule { Id = 2, Name = "Buy two get one", GiftSku = "SOCK-3", MinAmount = 0 });
        }
    }

    public class Coupon { public int Id { get; set; } public string Code { get; set; } public string Name { get; set; } public string Rule { get; set; } public int DiscountPercent { get; set; } }
    public class GiftRule { public int Id { get; set; } public string Name { get; set; } public string GiftSku { get; set; } public decimal MinAmount { get; set; } }
}
