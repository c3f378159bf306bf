using System;
using Microsoft.EntityFrameworkCore;

namespace Storefront.Data.Seeding
{
    public class PromotionSeed : IEntityTypeConfiguration<Promotion>
    {
        public void Configure(EntityTypeBuilder<Promotion> builder)
        {
            builder.ToTable("Promotions");
            builder.Property(p => p.Code).HasMaxLength(20).HasComment("Coupon code entered at checkout");
            builder.Property(p => p.Percent).HasComment("Discount in percent, 0 for free gift promotions");

            builder.HasData(
                new Promotion { Id = 1, Code = "WELCOME10", Percent = 10, Description = "10% off the first purchase" },
                new Promotion { Id = 2, Code = "SUMMER25", Percent = 25, Description = "Summer sale, 25% discount on garden furniture" },
                new Promotion { Id = 3, Code = "MUGFREE", Percent = 0, Description = "Free mug with orders over 60 euro" });
        }
    }

    public static class PromotionQueries
    {
        public const string Active =
            "SELECT Code, Percent, Description FROM Promotions WHERE ValidFrom <= @now AND ValidTo >= @now AND IsGift = 0 ORDER BY Percent DESC";

        public const string UsedCoupons =
            "SELECT o.Id, p.Code FROM Orders o JOIN Promotions p ON p.Id = o.PromotionId WHERE o.RefundedAt IS NULL";
    }
}
